import { describe, expect, it } from 'vitest';
import type { TabView } from '../engine/wire.ts';
import { openBrowser } from './lib/desk.ts';
import type { Desk } from './lib/inspect.ts';
import { until } from './lib/launch.ts';

const browser = openBrowser();

const valuesOf = (view: TabView) => Object.fromEntries(view.read.map(({ path, value }) => [path, value]));

/** Changes the page in one way after the other; what is read must be what was read before. */
async function readsTheSame(path: string, ...disturb: ((desk: Desk) => Promise<unknown>)[]): Promise<void> {
  await browser.at(path, async (desk) => {
    const before = valuesOf(await desk.claim(({ result }) => result, 'the claim'));
    expect(Object.keys(before).length).toBeGreaterThan(20);
    for (const change of disturb) {
      await change(desk);
      // Long enough for the page to be read again.
      await new Promise((resume) => setTimeout(resume, 1500));
      expect(valuesOf(await desk.claim(({ result }) => result, 'the claim again'))).toEqual(before);
    }
  });
}

/** What other extensions leave on pages: icons beside boxes, badges in labels, a search box, attributes. */
function otherExtensions(): void {
  const badge = (tag: string, text = '') => {
    const one = document.createElement(tag);
    one.textContent = text;
    return one;
  };
  for (const box of document.querySelectorAll<HTMLElement>('input, select, textarea')) {
    box.setAttribute('data-dashlane-label', 'true');
    box.setAttribute('data-kwimpalastatus', 'dead');
    const beside = [badge('com-1password-button'), badge('grammarly-btn', 'Fix 2 errors')];
    // They lie over the page, and move nothing of it.
    for (const one of beside) one.style.position = 'absolute';
    box.after(...beside);
  }
  for (const label of document.querySelectorAll('label')) label.prepend(badge('lastpass-icon'));
  const search = document.createElement('text-blaze-panel');
  search.innerHTML = '<div><b>New Template</b><input placeholder="Search templates (CTRL+Space)"></div>';
  document.body.prepend(search);
  document.documentElement.append(badge('immersive-translate-popup', 'Member ID'));
}

describe.each(['/plain?fill=clean', '/classic?fill=clean', '/react?fill=clean'])('%s', (path) => {
  it('is read alike beside what other extensions put on it', async () => {
    await readsTheSame(path, async (desk) => {
      for (const frame of desk.portal.frames()) await frame.evaluate(otherExtensions);
    });
  });

  it('is read alike on finer and coarser screens, and however it zooms itself', async () => {
    const screen = (deviceScaleFactor: number) => (desk: Desk) =>
      desk.portal.setViewport({ width: 1280, height: 900, deviceScaleFactor });
    const zoom = (factor: string) => async (desk: Desk) => {
      for (const frame of desk.portal.frames())
        await frame.evaluate((by) => {
          document.documentElement.style.zoom = by;
        }, factor);
    };
    await readsTheSame(path, screen(0.5), screen(2), zoom('0.67'), zoom('1.5'));
  });
});

it.each(['0.67', '1.5'])('a mark stands beside its box on a page that zooms itself to %s', async (zoom) => {
  await browser.at('/plain?fill=wrong', async (desk) => {
    await desk.claim(({ result }) => result?.findings.length, 'the findings');
    await desk.portal.evaluate((factor) => {
      document.documentElement.style.zoom = factor;
    }, zoom);
    const boxes = await desk.portal.$$eval('input, select', (all) =>
      all.map((box) => {
        const { x, y, width, height } = box.getBoundingClientRect();
        return { x, y, width, height };
      }),
    );
    await until(async () => {
      const { marks } = await desk.layer();
      return (
        marks.length > 0 &&
        marks.every((mark) =>
          boxes.some((box) => {
            const middle = mark.y + mark.height / 2;
            const beside = Math.abs(mark.x - (box.x + box.width)) < 40;
            return beside && middle > box.y - 2 && middle < box.y + box.height + 2;
          }),
        )
      );
    }, 'every mark beside a box');
  });
});

/** Puts a page into Spanish the way a browser does: each text in two font tags, the root marked. */
function translate(words: Readonly<Record<string, string>>): void {
  document.documentElement.lang = 'es';
  document.documentElement.classList.add('translated-ltr');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const parent = text.parentElement;
    if (!text.data.trim() || !parent || /^(SCRIPT|STYLE|TEXTAREA)$/.test(parent.tagName)) continue;
    const inOther = text.data.replace(/[A-Za-z]+/g, (word) => words[word.toLowerCase()] ?? word);
    if (parent.tagName === 'OPTION') {
      text.data = inOther;
      continue;
    }
    const inner = document.createElement('font');
    inner.style.verticalAlign = 'inherit';
    inner.textContent = inOther;
    const outer = document.createElement('font');
    outer.style.verticalAlign = 'inherit';
    outer.append(inner);
    text.replaceWith(outer);
  }
}

const SPANISH = {
  patient: 'paciente',
  name: 'nombre',
  last: 'apellido',
  first: 'nombre',
  birth: 'nacimiento',
  date: 'fecha',
  member: 'afiliado',
  insured: 'asegurado',
  diagnosis: 'diagnóstico',
  charge: 'cargo',
  charges: 'cargos',
  units: 'unidades',
  provider: 'proveedor',
  billing: 'facturación',
  rendering: 'prestador',
  service: 'servicio',
  place: 'lugar',
  code: 'código',
  procedure: 'procedimiento',
  number: 'número',
  address: 'dirección',
  city: 'ciudad',
  state: 'estado',
  sex: 'sexo',
  male: 'masculino',
  female: 'femenino',
  self: 'propio',
};

it.each(['/plain?fill=clean', '/classic?fill=clean', '/react?fill=clean'])(
  '%s translated: nothing is read wrong or for sure, and the panel says so',
  async (path) => {
    await browser.at(path, async (desk) => {
      const before = valuesOf(await desk.claim(({ result }) => result, 'the claim'));
      for (const frame of desk.portal.frames()) await frame.evaluate(translate, SPANISH);
      const view = await until(async () => {
        const now = await desk.view();
        return now?.translated && now.read.every(({ confidence }) => confidence < 0.7) ? now : undefined;
      }, 'a page known to be translated');
      for (const { path: at, value } of view.read) if (value !== '') expect([at, value]).toEqual([at, before[at]]);
      await until(
        () => desk.panel.evaluate(() => document.body.textContent?.includes('This page is translated')),
        'the panel says so',
      );
    });
  },
);
