import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { isPath } from '../engine/claim/paths.ts';
import { claimFor, type Fill, type PortalName } from './claims.ts';
import { beginDraft } from './drafts.ts';
import { classicForm } from './pages/classic.ts';
import { dialogPage } from './pages/dialog.ts';
import { hostilePage } from './pages/hostile.ts';
import { legacyPage } from './pages/legacy.ts';
import { minimalBoxes, STEPS } from './pages/minimal.ts';
import { drawStep } from './pages/minimal-draw.ts';
import { noClaimPage } from './pages/no-claim.ts';
import { panelsPage } from './pages/panels.ts';
import { plainPage } from './pages/plain.ts';
import { App } from './pages/react/app.tsx';
import { smallForm } from './pages/small-form.ts';
import { statusPage } from './pages/status.ts';
import { drawTab, TABS } from './pages/tabs-draw.ts';
import { uploadPage } from './pages/upload.ts';
import { beginWizard } from './pages/wizard-state.ts';
import { stepOne, stepThree, stepTwo } from './pages/wizard-steps.ts';
import { lineCount } from './values.ts';

const SESSION = 'truth-test';

const visit = (fill: Fill) => ({
  origin: '',
  otherOrigin: '',
  session: '',
  posted: new URLSearchParams(),
  query: new URLSearchParams({ fill }),
});

/** The whole of what each portal shows, all steps and tabs together. */
const SHOWN: Readonly<Record<PortalName, (fill: Fill) => string>> = {
  classic: (fill) => classicForm(new URLSearchParams({ fill })),
  react: (fill) => renderToString(createElement(App, { fields: claimFor('react', fill) })),
  wizard: (fill) => {
    const claim = beginWizard(SESSION, fill);
    return stepOne(claim) + stepTwo(claim) + stepThree(claim);
  },
  legacy: (fill) => legacyPage(new URLSearchParams({ fill })),
  // Its script draws the lines; what the dialog shows of one stands for all.
  dialog: (fill) => {
    const html = dialogPage(new URLSearchParams({ fill }));
    const dialog = html.slice(html.indexOf('<template'));
    const more = Array.from({ length: lineCount(claimFor('dialog', fill), 1) }, (_, at) =>
      dialog.replaceAll('"lines[0].', `"lines[${at}].`),
    );
    return html + more.join('');
  },
  panels: (fill) => panelsPage(visit(fill)),
  tabs: (fill) => {
    const { id, fields } = beginDraft('tabs', fill);
    return TABS.map(([tab]) => drawTab({ id, fields, tab, rows: 5, idle: 0 })).join('');
  },
  minimal: (fill) => {
    const draft = beginDraft('minimal', fill);
    return STEPS.map((step) => drawStep(draft, step, minimalBoxes(step))).join('');
  },
  plain: (fill) => plainPage(new URLSearchParams({ fill })),
  small: (fill) => smallForm(fill),
};
const PORTALS = Object.keys(SHOWN) as PortalName[];

const truthsOf = (html: string) => [...html.matchAll(/ data-truth="([^"]*)"/g)].map(([, truth]) => truth ?? '');

describe.each(PORTALS)('%s', (portal) => {
  test.each(['wrong', 'clean', 'empty'] as const)('%s: every truth is a path of the vocabulary', (fill) => {
    const truths = truthsOf(SHOWN[portal](fill));
    expect(truths.length).toBeGreaterThan(20);
    expect(truths.filter((truth) => truth !== '' && !isPath(truth))).toEqual([]);
  });

  test.each(['wrong', 'clean'] as const)('%s: every path of the claim is on the page', (fill) => {
    const shown = new Set(truthsOf(SHOWN[portal](fill)).map((truth) => truth.replace(/#[a-z]+$/, '')));
    const whole = new Set([...shown].map((truth) => truth.replace(/(\.diagnosisPointers)\[\d\]$/, '$1')));
    expect(Object.keys(claimFor(portal, fill)).filter((path) => !whole.has(path))).toEqual([]);
  });

  test('every control says what it is, or that it is nothing', () => {
    const controls = SHOWN[portal]('wrong').match(/<(?:input|select|textarea)\b[^>]*>/g) ?? [];
    const silent = controls.filter(
      (control) => !control.includes('data-truth=') && !/type="(?:hidden|submit|button|reset)"/.test(control),
    );
    expect(silent).toEqual([]);
  });

  test('an empty page holds no value of the claim', () => {
    const html = SHOWN[portal]('empty');
    for (const secret of ['Okafor', 'Lindqvist', 'Brightwater', '1234567893', '90834'])
      expect(html).not.toContain(secret);
  });
});

test('each path has one control on the classic form, parts and choices apart', () => {
  const html = SHOWN.classic('wrong');
  const boxes = [...html.matchAll(/<(?:input type="text"|select)[^>]* data-truth="([^"#]+)"/g)].map(
    ([, truth]) => truth,
  );
  expect(boxes.length).toBe(new Set(boxes).size);
});

test('the old boxes of the classic form hold stale codes and mean nothing', () => {
  const old = [...SHOWN.classic('wrong').matchAll(/<input[^>]*DIAGNOSIS_CODE[1-8]"[^>]*>/g)].map(
    ([control]) => control,
  );
  expect(old).toHaveLength(8);
  expect(old[0]).toContain('value="F32.9"');
  expect(old.every((control) => control.includes('data-truth=""'))).toBe(true);
});

test('the classic form has about nineteen labels', () => {
  const labels = SHOWN.classic('wrong').match(/<label\b/g) ?? [];
  expect(labels.length).toBeLessThanOrEqual(19);
  expect(labels.length).toBeGreaterThan(10);
});

test('the plain form has a label or a header for every control', () => {
  const html = SHOWN.plain('wrong');
  const targets = new Set([...html.matchAll(/<label[^>]* for="([^"]+)"/g)].map(([, id]) => id));
  const controls = html.match(/<(?:input|select|textarea)\b[^>]*>/g) ?? [];
  const bare = controls.filter(
    (control) => !control.includes('aria-labelledby=') && !targets.has(/ id="([^"]+)"/.exec(control)?.[1]),
  );
  expect(bare).toEqual([]);
});

test('a diagnosis box of the plain form forbids the dot that its value has', () => {
  const box = /<input[^>]*data-truth="diagnoses\[0\]\.code"[^>]*>/.exec(SHOWN.plain('wrong'))?.[0] ?? '';
  const pattern = / pattern="([^"]+)"/.exec(box)?.[1] ?? '';
  const value = / value="([^"]*)"/.exec(box)?.[1] ?? '';
  expect(value).not.toMatch(new RegExp(`^(?:${pattern})$`));
  expect(value.replace('.', '')).toMatch(new RegExp(`^(?:${pattern})$`));
});

test('native date boxes hold every date of the claim', () => {
  const html = plainPage(new URLSearchParams({ dates: 'native' }));
  expect(html).toMatch(/<input type="date"[^>]* value="1988-04-12" data-truth="patient.dob">/);
  expect(html).not.toMatch(/<input type="date"[^>]* value="\d\d\/\d\d/);
});

test.each([
  ['home', noClaimPage],
  ['status', statusPage],
  ['upload', uploadPage],
])('%s: a page without a claim has no truth but the empty one', (_, draw) => {
  expect(truthsOf(draw()).every((truth) => truth === '')).toBe(true);
});

test('the page with many inputs has 5,000 more', () => {
  const visit = { origin: '', otherOrigin: '', session: '', posted: new URLSearchParams() };
  const html = hostilePage({ ...visit, query: new URLSearchParams({ do: 'many' }) });
  expect((html.match(/<input name="r\d+c\d"/g) ?? []).length).toBe(5000);
});
