import { describe, expect, it } from 'vitest';
import type { TabView } from '../engine/wire.ts';
import { openBrowser } from './lib/desk.ts';
import { type Desk, openDesk } from './lib/inspect.ts';
import { until } from './lib/launch.ts';
import { fieldsOf, press, shows, type } from './lib/reading.ts';

const browser = openBrowser();

/** Code and charge of each service line, as the panel has them. */
const linesOf = (view: TabView): string[] =>
  view.lines.map(({ line, code }) => `${code} ${fieldsOf(view)[`lines[${line}].charge`] ?? ''}`);

/** Waits until the service lines are these, and says which they were when they don't come to be. */
async function lines(desk: Desk, ...wanted: string[]): Promise<TabView> {
  const there = (view: TabView) => JSON.stringify(linesOf(view)) === JSON.stringify(wanted);
  return desk.claim(there, wanted.join(', ')).catch(async () => {
    const view = await desk.claim();
    expect(linesOf(view)).toEqual(wanted);
    return view;
  });
}

const holds = (desk: Desk, path: string, text: string): Promise<TabView> =>
  desk.claim((view) => fieldsOf(view)[path] === text, `${path} ${text}`);

/** Types the minutes of a service line's session into the panel's strip. */
async function minutes(desk: Desk, line: number, text: string): Promise<void> {
  const boxes = await until(async () => {
    const all = await desk.panel.$$('input.time');
    return all.length > line ? all : undefined;
  }, 'the session strip');
  await boxes[line]?.focus();
  await desk.panel.keyboard.type(text);
  await desk.claim((view) => view.lines[line]?.session.minutes === Number(text), `${text} minutes`);
  await desk.portal.bringToFront();
}

const missing = ({ result, toFill }: TabView): string[] =>
  (result?.findings ?? [])
    .filter(({ path, severity }) => severity === 'error' && !toFill.includes(path))
    .map(({ rule, path }) => `${rule} ${path}`);

describe('a dialog for one service line', () => {
  it('is the line while it is typed, and the text it leaves is the line afterwards', async () => {
    await browser.at('/dialog?fill=clean', async (desk) => {
      await lines(desk, '90834 150.00', '90834 150.00');
      await press(desk, '#add');
      await type(desk, '[formcontrolname=From_dt]', '11182026');
      await type(desk, '[formcontrolname=Srvc_cd]', '90837');
      await type(desk, '[formcontrolname=Chrgs]', '185.00');
      const typed = await lines(desk, '90834 150.00', '90834 150.00', '90837 185.00');
      expect(fieldsOf(typed)['lines[2].dateFrom']).toBe('11/18/2026');
      await press(desk, '[data-save]');
      await desk.portal.waitForSelector('.cdk-overlay-container', { hidden: true });
      const saved = await lines(desk, '90834 150.00', '90834 150.00', '90837 185.00');
      expect(fieldsOf(saved)['lines[2].dateFrom']).toBe('11/18/2026');
    });
  });

  it('that is cancelled leaves nothing', async () => {
    await browser.at('/dialog?fill=clean', async (desk) => {
      await desk.claim();
      await press(desk, '#add');
      await type(desk, '[formcontrolname=Srvc_cd]', '90837');
      await desk.claim((view) => view.lines.length === 3, 'three lines');
      await press(desk, '[data-close]');
      await lines(desk, '90834 150.00', '90834 150.00');
    });
  });

  it('that changes a line in the middle is that line, not one more', async () => {
    await browser.at('/dialog?fill=wrong', async (desk) => {
      await lines(desk, '90834 150.00', '90837 185.00', '90785 20.00');
      await minutes(desk, 1, '53');
      await press(desk, '[aria-label="Edit service 2"]');
      await shows(desk, '[formcontrolname=Srvc_cd]');
      await type(desk, '[formcontrolname=Chrgs]', '180.00');
      const open = await lines(desk, '90834 150.00', '90837 180.00', '90785 20.00');
      expect(open.lines[1]?.session.minutes).toBe(53);
      expect(missing(open).filter((rule) => rule.startsWith('dup'))).toEqual([]);
      await press(desk, '[data-save]');
      await desk.portal.waitForSelector('.cdk-overlay-container', { hidden: true });
      const saved = await lines(desk, '90834 150.00', '90837 180.00', '90785 20.00');
      expect(saved.lines[1]?.session.minutes).toBe(53);
    });
  });

  it('a line deleted in the middle is gone, and the session of the next one goes along', async () => {
    await browser.at('/dialog?fill=wrong', async (desk) => {
      await lines(desk, '90834 150.00', '90837 185.00', '90785 20.00');
      await minutes(desk, 2, '44');
      await press(desk, '[aria-label="Delete service 2"]');
      const view = await lines(desk, '90834 150.00', '90785 20.00');
      expect(view.lines.map(({ session }) => session.minutes)).toEqual([null, 44]);
    });
  });
});

describe('panels drawn again by the server', () => {
  it('the chosen row is one line, also when another one is chosen, changed and deleted', async () => {
    await browser.at('/panels?fill=wrong', async (desk) => {
      await lines(desk, '90834 150.00', '90834 150.00', '99354 115.00');
      await press(desk, 'button[value="dtl row 1"]');
      await until(
        () => desk.portal.$eval('#txtFdos', (box) => (box as HTMLInputElement).value === '11/17/2026'),
        'row 2',
      );
      await lines(desk, '90834 150.00', '90834 150.00', '99354 115.00');
      await type(desk, '#txtChg', '140.00');
      await lines(desk, '90834 150.00', '90834 140.00', '99354 115.00');
      await press(desk, 'button[value="dtl delete"]');
      await lines(desk, '90834 150.00', '99354 115.00');
    });
  });
});

describe('tabs, one at a time', () => {
  const open = async (desk: Desk, tab: string) => {
    await press(desk, `button[value="tab ${tab}"].rtsLink:not([disabled])`);
    await shows(desk, `button[value="tab ${tab}"].rtsSelected`);
  };

  it('a part that was not opened is named as not seen and called missing by no rule; opened, it comes off', async () => {
    await browser.at('/tabs?fill=clean', async (desk) => {
      await press(desk, 'button[value=client]');
      await open(desk, 'professional');
      const first = await holds(desk, 'claim.placeOfService', '11');
      expect(first.notSeen).toEqual(['Payer', 'Diagnoses', 'Service lines', 'Rendering provider', 'Billing provider']);
      expect(missing(first)).toEqual([]);
      await open(desk, 'providers');
      const second = await holds(desk, 'billing.npi', '1993999998');
      expect(second.notSeen).toEqual(['Payer', 'Diagnoses', 'Service lines']);
      expect(fieldsOf(second)['claim.placeOfService']).toBe('11');
      expect(missing(second)).toEqual([]);
      await open(desk, 'diagnosis');
      expect((await holds(desk, 'diagnoses[1].code', 'F33.1')).notSeen).toEqual(['Payer', 'Service lines']);
      await open(desk, 'lines');
      expect((await lines(desk, '90834 150.00', '90834 150.00')).notSeen).toEqual(['Payer']);
    });
  });

  it('a tab that is opened and empty has been seen', async () => {
    await browser.at('/tabs?fill=empty', async (desk) => {
      await type(desk, '[name=txtClientID]', 'AB12345C');
      await press(desk, 'button[value=client]');
      await open(desk, 'professional');
      await desk.claim(({ notSeen }) => notSeen.includes('Diagnoses'), 'diagnoses not seen');
      await open(desk, 'diagnosis');
      await desk.claim(({ notSeen }) => !notSeen.includes('Diagnoses'), 'diagnoses seen');
    });
  });

  it('going back and changing a box changes it; a line taken out by a postback is gone', async () => {
    await browser.at('/tabs?fill=wrong', async (desk) => {
      await press(desk, 'button[value=client]');
      await open(desk, 'lines');
      await lines(desk, '90834 150.00', '90834 150.00', '90834 90.00');
      await open(desk, 'diagnosis');
      await type(desk, '[name=txtDiag02]', 'F33.1');
      await open(desk, 'lines');
      await holds(desk, 'diagnoses[1].code', 'F33.1');
      await press(desk, 'button[value="remove 1"]');
      await lines(desk, '90834 150.00', '90834 90.00');
    });
  });

  it('a session that ends: what was known stays, the log-in page is no claim, and the portal has the last word', async () => {
    await browser.at('/tabs?fill=clean', async (desk) => {
      await press(desk, 'button[value=client]');
      await open(desk, 'lines');
      await lines(desk, '90834 150.00', '90834 150.00');
      await type(desk, '[data-truth="lines[1].charge"]', '155.00');
      await lines(desk, '90834 150.00', '90834 155.00');
      const idle = () =>
        desk.portal.evaluate(() => setTimeout(() => document.dispatchEvent(new Event('practice-idle')), 0));
      await idle();
      await shows(desk, '.timeout button');
      await press(desk, '.timeout button');
      await desk.portal.waitForSelector('.timeout', { hidden: true });
      await lines(desk, '90834 150.00', '90834 155.00');
      await idle();
      await shows(desk, '.timeout button');
      await idle();
      await shows(desk, '#btnAgreeLogin');
      await until(async () => (await desk.view())?.status === 'none', 'no claim on the log-in page');
      await press(desk, '#btnAgreeLogin');
      await open(desk, 'professional');
      const back = await lines(desk, '90834 150.00', '90834 155.00');
      expect(back.read.find(({ path }) => path === 'lines[1].charge')?.onPage).toBe(false);
      await open(desk, 'lines');
      await lines(desk, '90834 150.00', '90834 150.00');
    });
  });

  it('the next claim starts with nothing of the last', async () => {
    await browser.at('/tabs?fill=clean', async (desk) => {
      await press(desk, 'button[value=client]');
      await open(desk, 'lines');
      await lines(desk, '90834 150.00', '90834 150.00');
      await minutes(desk, 0, '45');
      await press(desk, 'button[value=finish]');
      await shows(desk, '#confirmation a');
      await press(desk, '#confirmation a');
      await type(desk, '[name=txtClientID]', 'CD67890E');
      await press(desk, 'button[value=client]');
      await open(desk, 'professional');
      const next = await holds(desk, 'subscriber.memberId', 'CD67890E');
      expect(next.lines).toEqual([]);
      expect(Object.keys(fieldsOf(next)).filter((path) => /^(diagnoses|lines)/.test(path))).toEqual([]);
      expect(next.patient?.name).toContain('Abernathy');
      await open(desk, 'lines');
      const blank = await desk.claim(({ notSeen }) => !notSeen.includes('Service lines'), 'the lines');
      expect(blank.lines.every(({ session }) => session.minutes === null)).toBe(true);
    });
  });
});

describe('the form after a confirmation', () => {
  it.each(['dialog', 'legacy', 'plain'])('%s: a blank form has nothing of the claim that was sent', async (portal) => {
    await browser.at(`/${portal}?fill=clean`, async (desk) => {
      const sent = await desk.claim(({ lines: all }) => all.length > 0);
      await minutes(desk, 0, '45');
      await press(desk, 'form [type=submit], form .main:not([type=button])');
      await shows(desk, '#confirmation');
      await desk.portal.goto(desk.portal.url().replace(/\/submit$/, '?fill=empty'));
      const blank = await desk.claim((view) => view.read.length > 5 && view.lines.length === 0, 'a blank form');
      const before = new Set(
        sent.read.map(({ value }) => value).filter((value) => value.length > 3 && value !== 'Primary'),
      );
      expect(blank.read.filter(({ value }) => before.has(value))).toEqual([]);
    });
  });
});

describe('a page that goes away', () => {
  it('loaded again, a step shows its own and keeps the steps before it', async () => {
    await browser.at('/wizard?fill=clean', async (desk) => {
      for (const step of [2, 3]) {
        await press(desk, 'button[name=next]');
        await until(() => desk.portal.evaluate((at) => document.title.includes(`Step ${at}`), step), `step ${step}`);
      }
      await holds(desk, 'lines[0].procedureCode', '90834');
      await minutes(desk, 0, '45');
      await desk.portal.evaluate(() => setTimeout(() => location.reload(), 0));
      await until(
        () =>
          desk.portal.evaluate(() =>
            performance
              .getEntriesByType('navigation')
              .some((one) => (one as PerformanceNavigationTiming).type === 'reload'),
          ),
        'the page again',
      );
      const again = await desk.claim((view) =>
        view.read.some(({ path, onPage }) => onPage && path === 'lines[0].charge'),
      );
      expect(fieldsOf(again)['subscriber.memberId']).toBe('910000123456');
      expect(fieldsOf(again)['claim.acceptAssignment']).toBe('Yes');
      expect(again.lines.map(({ session }) => session.minutes)).toContain(45);
    });
  });

  it('back to the first step of a wizard and changed there, the claim has the new text once', async () => {
    await browser.at('/wizard?fill=clean', async (desk) => {
      for (const step of [2, 1]) {
        await press(desk, step === 2 ? 'button[name=next]' : 'button[name=back]');
        await until(() => desk.portal.evaluate((at) => document.title.includes(`Step ${at}`), step), `step ${step}`);
      }
      await type(desk, '#authNumber', 'A7781');
      await press(desk, 'button[name=next]');
      await until(() => desk.portal.evaluate(() => document.title.includes('Step 2')), 'step 2');
      const view = await holds(desk, 'claim.priorAuthorizationNumber', 'A7781');
      expect(fieldsOf(view)['diagnoses[0].code']).toBe('F90.2');
    });
  });
});

it('two tabs with two claims of one portal keep apart', async () => {
  const origin = browser.practice().origin;
  const one = await openDesk(browser.session(), `${origin}/panels?fill=clean`);
  const other = await openDesk(browser.session(), `${origin}/tabs?fill=wrong`);
  try {
    await press(other, 'button[value=client]');
    await press(other, 'button[value="tab lines"].rtsLink:not([disabled])');
    const there = await lines(other, '90834 150.00', '90834 150.00', '90834 90.00');
    await one.portal.bringToFront();
    await type(one, '#txtChg', '140.00');
    const here = await lines(one, '90834 150.00', '90834 140.00');
    expect(fieldsOf(here)['subscriber.memberId']).toBe('B20441187');
    expect(fieldsOf(there)['subscriber.memberId']).toBe('AB12345C');
    expect(linesOf((await other.view()) as TabView)).toEqual(linesOf(there));
  } finally {
    await one.close();
    await other.close();
  }
});
