import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inflatedText } from './inflate.ts';

const bufferOf = (bytes: Uint8Array) => new Uint8Array(bytes).buffer;

it('gives back any text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      expect(await inflatedText(bufferOf(deflateRawSync(text)))).toBe(text);
    }),
  );
});

it('refuses bytes that are cut short or were never packed', async () => {
  const whole = deflateRawSync('a text of some length, a text of some length');
  await expect(inflatedText(bufferOf(whole.subarray(0, -4)))).rejects.toThrow();
  await expect(inflatedText(bufferOf(new TextEncoder().encode('{"layout":1}')))).rejects.toThrow();
});
