import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Practice, startPractice } from './server.ts';

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice();
});
afterAll(() => practice.close());

/** What a browser posts of a page's form: text boxes, chosen options, hidden fields. */
function formOf(html: string): Record<string, string> {
  const form: Record<string, string> = {};
  const attributeOf = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  for (const [tag] of html.matchAll(/<input\b[^>]*>/g)) {
    const name = attributeOf(tag, 'name');
    if (name && !/type="(submit|radio|checkbox)"| disabled/.test(tag)) form[name] = attributeOf(tag, 'value') ?? '';
  }
  for (const [whole, tag = ''] of html.matchAll(/<select\b([^>]*)>.*?<\/select>/gs)) {
    const chosen = /<option[^>]* selected[^>]*>/.exec(whole)?.[0] ?? '';
    if (!tag.includes(' disabled')) form[attributeOf(tag, 'name') ?? ''] = attributeOf(chosen, 'value') ?? '';
  }
  return form;
}

/** Goes from page to page by posting what the last one holds, with changes. */
function walk() {
  let html = '';
  const take = async (reply: Response) => {
    html = await reply.text();
    return html;
  };
  return {
    open: async (path: string) => take(await fetch(practice.origin + path)),
    post: async (path: string, changes: Record<string, string>) =>
      take(
        await fetch(practice.origin + path, {
          method: 'POST',
          body: new URLSearchParams({ ...formOf(html), ...changes }),
        }),
      ),
  };
}

const boxes = (html: string) =>
  [...html.matchAll(/<(?:input|select)[^>]* data-truth="([^"]+)"/g)].map(([, path]) => path);
const printed = (html: string, path: string) =>
  new RegExp(`<(?:td|span)[^>]* data-truth="${path.replace(/[[\].]/g, '\\$&')}">([^<]*)<`).exec(html)?.[1];
const held = (html: string, path: string) =>
  new RegExp(`<input[^>]* value="([^"]*)" data-truth="${path.replace(/[[\].]/g, '\\$&')}"`).exec(html)?.[1];

describe('tabs', () => {
  test('show one tab at a time, and each keeps what was posted', async () => {
    const page = walk();
    const general = await page.open('/tabs?fill=clean');
    expect(boxes(general)).toEqual(['claim.frequencyCode', 'patient.accountNumber', 'subscriber.memberId']);
    expect(general).not.toContain('Wexler');
    const known = await page.post('/tabs', { do: 'client' });
    expect(printed(known, 'patient.fullName')).toBe('Wexler, Rowan');
    const providers = await page.post('/tabs', { do: 'tab providers' });
    expect(boxes(providers)).not.toContain('subscriber.memberId');
    await page.post('/tabs', { txtBillNpi: '1993999989', do: 'tab diagnosis' });
    expect(held(await page.post('/tabs', { do: 'tab providers' }), 'billing.npi')).toBe('1993999989');
  });

  test('a line that is removed is gone, pointers and all; those behind it move up', async () => {
    const page = walk();
    await page.open('/tabs?fill=wrong');
    await page.post('/tabs', { do: 'client' });
    await page.post('/tabs', { do: 'tab lines' });
    const fewer = await page.post('/tabs', { do: 'remove 0' });
    expect([0, 1, 2].map((line) => held(fewer, `lines[${line}].charge`))).toEqual(['150.00', '90.00', '']);
    expect(held(await page.post('/tabs', { do: 'rows' }), 'lines[9].charge')).toBe('');
  });

  test('after a session that ended, what was posted is there and what was only typed is not', async () => {
    const page = walk();
    await page.open('/tabs?fill=clean');
    await page.post('/tabs', { do: 'client' });
    const id = formOf(await page.post('/tabs', { do: 'tab providers' })).__VIEWSTATE;
    const login = await page.open(`/tabs/login?draft=${id}`);
    expect(login).toContain('Your session has ended');
    await page.post('/tabs/login', {});
    expect(held(await page.post('/tabs', { do: 'tab providers' }), 'billing.npi')).toBe('1993999998');
  });

  test('finish gives a claim number; a claim nobody knows begins anew', async () => {
    const page = walk();
    await page.open('/tabs?fill=clean');
    await page.post('/tabs', { do: 'client' });
    expect(printed(await page.post('/tabs', { do: 'finish' }), 'claim.number')).toMatch(/^PRX\d+$/);
    expect(boxes(await page.post('/tabs', { __VIEWSTATE: 'nobody' }))).toContain('subscriber.memberId');
  });
});

describe('panels', () => {
  test('the chosen row stands in the boxes and in the list; deleting takes that one', async () => {
    const page = walk();
    const last = await page.open('/panels?fill=wrong');
    expect(held(last, 'lines[2].procedureCode')).toBe('99354');
    expect(printed(last, 'lines[2].procedureCode')).toBe('99354');
    const first = await page.post('/panels', { do: 'dtl row 0' });
    expect(held(first, 'lines[0].charge')).toBe('150.00');
    const fewer = await page.post('/panels', { do: 'dtl delete' });
    expect([0, 1].map((line) => printed(fewer, `lines[${line}].procedureCode`))).toEqual(['90834', '99354']);
    expect(held(fewer, 'lines[2].procedureCode')).toBe('');
  });

  test('what stands in the boxes is kept by any button', async () => {
    const page = walk();
    await page.open('/panels?fill=empty');
    await page.post('/panels', { txtProc: '90834', txtFdos: '11/16/2026', do: 'dx add' });
    const list = await page.post('/panels', { txtDiag: 'F41.1', do: 'dtl add' });
    expect(printed(list, 'lines[0].procedureCode')).toBe('90834');
    expect(printed(list, 'diagnoses[0].code')).toBe('F41.1');
    expect(await page.post('/panels', { do: 'submit' })).toMatch(/claim\.number">PRX/);
  });
});

describe('a few questions a page', () => {
  test('lines are added one after the other and taken out again', async () => {
    const page = walk();
    await page.open('/minimal?fill=empty');
    for (let step = 0; step < 4; step++) await page.post('/minimal', { submit_0: 'Continue' });
    await page.post('/minimal', { hcpcsCode: '90834', fromDateOfService: '11/16/2026', addLineButton: 'Add Line' });
    const two = await page.post('/minimal', { hcpcsCode: '90837', addLineButton: 'Add Line' });
    expect([0, 1].map((line) => printed(two, `lines[${line}].procedureCode`))).toEqual(['90834', '90837']);
    expect(printed(two, 'lines[0].dateTo')).toBe('11/16/2026');
    const one = await page.post('/minimal', { removeLine: '0' });
    expect(printed(one, 'lines[0].procedureCode')).toBe('90837');
    await page.post('/minimal', { submit_0: 'Continue' });
    expect(await page.post('/minimal', { submit_0: 'Finish Claim' })).toMatch(/claim\.number">PRX/);
  });
});
