import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkCase, readCaseFile } from './case-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it('reads a case with everything optional left out', () => {
  const read = readCaseFile(bytes('{"fields":{"lines[0].procedureCode":"90837"}}'));
  expect(read.ok && read.value.fields).toEqual({ 'lines[0].procedureCode': '90837' });
});

it.each([
  ['', 'empty'],
  ['{', 'not JSON'],
  ['[]', 'should be an object'],
  ['{"fields":{"a":[]}}', 'fields.a'],
  ['{"fields":{},"asOf":"11/23/2026"}', 'YYYY-MM-DD'],
  ['{"fields":{},"context":{"medium":"fax"}}', 'electronic, paper'],
  ['{"fields":{},"context":{"sessions":[{"line":0,"minutes":"45"}]}}', 'context.sessions.0.minutes'],
])('says what is wrong with %s', (text, hint) => {
  const read = readCaseFile(bytes(text));
  expect(read.ok ? '' : read.reason).toContain(hint);
});

it('answers any bytes with a sentence', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (any) => {
      const read = readCaseFile(any);
      if (!read.ok) expect(read.reason).toMatch(/^[A-Za-z].*\.$/);
    }),
  );
});

it('answers any JSON, and repeats none of its text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const read = checkCase(json);
      if (!read.ok) expect(read.reason.split('\n')).toHaveLength(1);
    }),
  );
});
