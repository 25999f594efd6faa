import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Practice, startPractice } from './server.ts';

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice();
});
afterAll(() => practice.close());

/** A browser in small: keeps its cookie, follows redirects itself. */
function browser() {
  let cookie = '';
  return async (path: string, posted?: Record<string, string>): Promise<{ at: string; text: string }> => {
    let at = path;
    let init: RequestInit = posted ? { method: 'POST', body: new URLSearchParams(posted) } : {};
    for (;;) {
      const reply = await fetch(practice.origin + at, { ...init, redirect: 'manual', headers: { cookie } });
      cookie = reply.headers.get('set-cookie')?.split(';')[0] ?? cookie;
      const text = await reply.text();
      const next = reply.headers.get('location');
      if (!next) return { at, text };
      at = next;
      init = {};
    }
  };
}

const LINE = {
  'line.dateFrom': '11/16/2026',
  'line.dateTo': '11/16/2026',
  'line.placeOfService': '11',
  'line.procedureCode': '90834',
  'line.modifiers[0]': 'HO',
  'line.diagnosisPointers[0]': 'A',
  'line.diagnosisPointers[1]': 'B',
  'line.charge': '150.00',
  'line.units': '1',
  'line.renderingNpi': '1234567893',
};
const cell = (path: string, text: string) => `<td data-truth="${path}">${text}</td>`;

test('a claim goes through the three steps and keeps its lines', async () => {
  const go = browser();
  await go('/wizard?fill=empty');
  const two = await go('/wizard/1', {
    'head.patient.lastName': 'Brightwater',
    'head.subscriber.memberId': '910000123456',
  });
  expect(two.at).toBe('/wizard/2');
  expect(two.text).toContain('<dd data-truth="patient.lastName">Brightwater</dd>');

  const first = await go('/wizard/diagnoses', { diagnosisCode: 'F90.2', add: '1' });
  expect(first.text).not.toContain('<html');
  expect(first.text).toContain(cell('diagnoses[0].code', 'F90.2'));
  await go('/wizard/diagnoses', { diagnosisCode: 'F41.1', add: '1' });
  await go('/wizard/diagnoses', { diagnosisCode: 'Z99.9', add: '1' });
  const fewer = await go('/wizard/diagnoses', { diagnosisCode: '', remove: '2' });
  expect(fewer.text).not.toContain('Z99.9');

  const three = await go('/wizard/2', { diagnosisCode: '', next: '1' });
  expect(three.at).toBe('/wizard/3');
  expect(three.text).toContain('<span data-truth="diagnoses[1].code">F41.1</span>');

  const added = await go('/wizard/lines', { ...LINE, add: '1' });
  expect(added.text).toContain(cell('lines[0].procedureCode', '90834'));
  expect(added.text).toContain(cell('lines[0].diagnosisPointers', 'AB'));
  expect(added.text).toContain('data-truth="lines[1].procedureCode"');
  await go('/wizard/lines', { ...LINE, 'line.procedureCode': '90832', add: '1' });

  const editing = await go('/wizard/lines', { edit: '0' });
  expect(editing.text).not.toContain('<td data-truth="lines[0].procedureCode">');
  expect(editing.text).toMatch(/<input[^>]*value="90834" data-truth="lines\[0\]\.procedureCode">/);
  await go('/wizard/lines', { ...LINE, 'line.procedureCode': '90837', add: '1' });

  const again = await go('/wizard/3');
  expect(again.text).toContain(cell('lines[0].procedureCode', '90837'));
  expect(again.text).toContain(cell('lines[1].procedureCode', '90832'));

  const done = await go('/wizard/3', { submit: '1' });
  expect(done.at).toBe('/wizard/done');
  expect(done.text).toMatch(/data-truth="claim\.number">PRX\d+</);
});

test('what stands in the panel is added when the biller goes on', async () => {
  const go = browser();
  await go('/wizard?fill=clean');
  const three = await go('/wizard/2', { diagnosisCode: 'F90.2', next: '1' });
  expect(three.text).toContain('<span data-truth="diagnoses[0].code">F90.2</span>');
});

test('two browsers have two claims, and a step without a claim begins one', async () => {
  const one = browser();
  const other = browser();
  await one('/wizard?fill=wrong');
  expect((await one('/wizard/3')).text).toContain('90837');
  const sent = await other('/wizard/3');
  expect(sent.at).toBe('/wizard');
});

test('buttons that name no line change nothing', async () => {
  const go = browser();
  await go('/wizard?fill=wrong');
  for (const place of ['-1', '99', 'x', '0.5']) {
    await go('/wizard/diagnoses', { remove: place });
    await go('/wizard/lines', { remove: place });
    await go('/wizard/lines', { edit: place });
  }
  const text = (await go('/wizard/3')).text;
  expect(text).toContain(cell('lines[3].procedureCode', '90834'));
  expect(text).toContain('<span data-truth="diagnoses[1].code">F43.2</span>');
});

test('typed markup comes back as text', async () => {
  const go = browser();
  await go('/wizard?fill=empty');
  const two = await go('/wizard/1', { 'head.patient.lastName': '"><script>x</script>' });
  expect(two.text).not.toContain('<script>x');
});
