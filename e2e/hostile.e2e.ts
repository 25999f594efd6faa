import { describe, expect, it } from 'vitest';
import { openBrowser } from './lib/desk.ts';
import { heartbeat } from './lib/heartbeat.ts';
import { until } from './lib/launch.ts';

const browser = openBrowser();
const TOTAL = '[data-truth="claim.totalCharge"]';
const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

describe.each(['remove', 'cover', 'clone', 'events', 'messages'] as const)('a page that does %s', (what) => {
  it('changes nothing we write, breaks nothing, and the panel keeps the findings', async () => {
    await browser.at(`/hostile?do=${what}`, async (desk) => {
      const values = () =>
        desk.portal.evaluate(() => [...document.querySelectorAll('input')].map((box) => box.value).join('|'));
      const before = await values();
      const view = await desk.claim(
        ({ result }) => result?.findings.some(({ rule }) => rule === 'money.total-equals-lines'),
        'the findings',
      );
      expect(view.result?.verdict).toBe('errors');
      await pause(2_000);
      expect(await values()).toBe(before);
      expect(await desk.portal.$eval(TOTAL, (box) => (box as HTMLInputElement).value)).toBe('105.00');
      const after = await desk.view();
      expect(after?.result?.verdict).toBe('errors');
      expect(after?.marksRefused).toBe(what === 'remove');
      expect(await heartbeat(desk.portal)).toBeLessThan(1_500);
    });
  });
});

it('five thousand inputs: the claim among them is read, and the page still answers', async () => {
  await browser.at('/hostile?do=many', async (desk) => {
    const view = await desk.claim(({ result }) => result?.findings.length, 'the claim');
    expect(view.read.some(({ path }) => path.startsWith('lines['))).toBe(true);
    expect(await heartbeat(desk.portal)).toBeLessThan(1_500);
    const box = await desk.portal.$(TOTAL);
    await box?.click({ count: 3 });
    await desk.portal.keyboard.type('150.00');
    await desk.portal.keyboard.press('Tab');
    await desk.claim(
      ({ result }) => !result?.findings.some(({ rule }) => rule === 'money.total-equals-lines'),
      'the total put right',
    );
  });
});

it('tells the page nothing it does not hold: no attribute, no global, no node but one', async () => {
  await browser.at('/plain?fill=wrong', async (desk) => {
    const shape = () =>
      desk.portal.evaluate(() => ({
        attributes: [...document.querySelectorAll('body *')].map((one) => one.attributes.length).join(),
        nodes: document.body.querySelectorAll('*').length,
        globals: Object.keys(globalThis).filter((name) => /claimside/i.test(name)),
        hosts: [...document.documentElement.children].map((one) => [one.localName, one.shadowRoot]),
      }));
    const marked = await until(async () => ((await desk.layer()).pill ? shape() : undefined), 'the marks');
    const plain = await fetch(`${browser.practice().origin}/plain?fill=wrong`).then((answer) => answer.text());
    const untouched = await desk.portal.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      return {
        attributes: [...body.querySelectorAll('*')].map((one) => one.attributes.length).join(),
        nodes: body.querySelectorAll('*').length,
      };
    }, plain);
    expect(marked).toMatchObject(untouched);
    expect(marked.globals).toEqual([]);
    expect(marked.hosts).toEqual([
      ['head', null],
      ['body', null],
      ['div', null],
    ]);
  });
});
