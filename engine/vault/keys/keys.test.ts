import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { times } from './gf32.ts';
import { generatedPassphrase, passphraseStrength } from './passphrase.ts';
import { printedRecoveryKey, RECOVERY_BYTES, readRecoveryKey } from './recovery-key.ts';
import { costFor, FLOOR, measuredCost, stretched, stretchSchema } from './stretch.ts';
import { notAfter, waitAfter, withTry } from './tries.ts';
import { WORDS } from './words.ts';

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const keys = fc.uint8Array({ minLength: RECOVERY_BYTES, maxLength: RECOVERY_BYTES });
const SIGNS = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

describe('the printed recovery key', () => {
  it('is read back, however it is typed', () => {
    fc.assert(
      fc.property(keys, (bytes) => {
        const printed = printedRecoveryKey(bytes);
        expect(printed).toMatch(/^([0-9A-Z]{5}-){7}[0-9A-Z]{5}$/);
        const sloppy = printed.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
        for (const typed of [printed, sloppy]) expect(readRecoveryKey(typed)).toEqual({ ok: true, bytes });
      }),
    );
  });

  it('names the group with a wrong sign', () => {
    fc.assert(
      fc.property(keys, fc.nat(7), fc.nat(4), fc.constantFrom(...SIGNS), (bytes, group, sign, other) => {
        const printed = printedRecoveryKey(bytes);
        const at = group * 6 + sign;
        fc.pre(printed[at] !== other);
        const typed = printed.slice(0, at) + other + printed.slice(at + 1);
        expect(readRecoveryKey(typed)).toEqual({ ok: false, group: group + 1 });
      }),
    );
  });

  it('notices two signs or two groups that changed places', () => {
    fc.assert(
      fc.property(keys, fc.nat(7), fc.nat(3), fc.nat(7), (bytes, group, sign, other) => {
        const printed = printedRecoveryKey(bytes);
        const groups = printed.split('-');
        const [one = '', two = ''] = [groups[group], groups[other]];
        const swapped = groups.with(group, two).with(other, one).join('-');
        if (one !== two) expect(readRecoveryKey(swapped).ok).toBe(false);
        const turned = one.slice(0, sign) + (one[sign + 1] ?? '') + (one[sign] ?? '') + one.slice(sign + 2);
        if (turned !== one)
          expect(readRecoveryKey(groups.with(group, turned).join('-'))).toEqual({ ok: false, group: group + 1 });
      }),
    );
  });

  it('says when signs are missing or none of its letters', () => {
    const printed = printedRecoveryKey(random(RECOVERY_BYTES));
    expect(readRecoveryKey(printed.slice(1))).toEqual({ ok: false, group: null });
    expect(readRecoveryKey(`${printed}0`)).toEqual({ ok: false, group: null });
    expect(readRecoveryKey(`U${printed.slice(1)}`)).toEqual({ ok: false, group: 1 });
  });
});

test('the field has inverses: no product of two elements other than zero is zero', () => {
  for (let a = 1; a < 32; a++) {
    const products = new Set(Array.from({ length: 31 }, (_, b) => times(a, b + 1)));
    expect(products.size).toBe(31);
    expect(products.has(0)).toBe(false);
  }
});

describe('stretching', () => {
  const stretch = { name: 'argon2id', ...FLOOR, salt: 'ab'.repeat(16) } as const;

  it('gives the same key for the same text, on whatever keyboard, and another for another', async () => {
    const composed = await stretched('caf\u00e9 by the harbor', stretch);
    expect(composed).toHaveLength(32);
    expect(await stretched('cafe\u0301 by the harbor', stretch)).toEqual(composed);
    expect(await stretched('cafe by the harbor', stretch)).not.toEqual(composed);
    expect(await stretched('caf\u00e9 by the harbor', { ...stretch, passes: 3 })).not.toEqual(composed);
  });

  it.each([
    [{ memory: 19_456, passes: 1 }],
    [{ memory: 8, passes: 64 }],
    [{ memory: 2_000_000, passes: 1 }],
    [{ memory: 65_536, passes: 100 }],
    [{ memory: 65_536, passes: 3, name: 'argon2d' }],
  ])('a header that asks for %j is refused', (cost) => {
    expect(stretchSchema.safeParse({ ...stretch, ...cost }).success).toBe(false);
  });

  it('costs what the machine can bear, and never less than the floor', async () => {
    for (const onePass of [0, 1, 40, 200, 400, 800, 1499, 1501, 60_000, Number.POSITIVE_INFINITY]) {
      const cost = { ...stretch, ...costFor(onePass) };
      expect(stretchSchema.safeParse(cost).success).toBe(true);
    }
    expect(costFor(200)).toEqual({ memory: 65_536, passes: 3 });
    expect(costFor(5_000)).toEqual(FLOOR);
    const clock = [0, 250];
    expect(await measuredCost(() => clock.shift() ?? 0)).toEqual({ memory: 65_536, passes: 3 });
  });
});

describe('wrong tries', () => {
  it('cost nothing at first and then more and more, up to a quarter of an hour', () => {
    let tries = withTry([], 0);
    const waits: number[] = [];
    for (let count = 1; count <= 14; count++) {
      waits.push(waitAfter(tries, 0) / 1000);
      tries = withTry(tries, 0);
    }
    expect(waits).toEqual([0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900, 900]);
    expect(waitAfter(tries, 899_999)).toBe(1);
    expect(waitAfter(tries, 900_000)).toBe(0);
  });

  it('are not got rid of by setting the clock', () => {
    const tries = [1e12, 1e12, 1e12];
    expect(waitAfter(tries, 1e12 - 86_400_000)).toBe(5000);
    expect(waitAfter(notAfter(tries, 1e12 - 86_400_000), 1e12 - 86_400_000 + 5000)).toBe(0);
  });
});

describe('a passphrase', () => {
  it('that is made for somebody is strong, and never the same', () => {
    expect(new Set(WORDS).size).toBe(512);
    const made = Array.from({ length: 200 }, () => generatedPassphrase(random));
    expect(new Set(made).size).toBe(200);
    for (const passphrase of made)
      expect([passphrase, passphraseStrength(passphrase).level]).toEqual([passphrase, 'strong']);
  });

  it.each([
    ['Tr0ub4dor&3', 'short'],
    ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['abcabcabcabcabcabc', 'weak'],
    ['abcdefghijklmnopqrstuvwxyz', 'weak'],
    ['12345678901234567890', 'weak'],
    ['qwertyuiopasdfghjkl', 'weak'],
    ['passwordpassword2026', 'weak'],
    ['Welcome to Claimside 2026', 'weak'],
    ['harborstreetcounseling1', 'weak'],
    ['two brown herons wade', 'strong'],
    ['eine lange Reihe von Wörtern', 'strong'],
  ])('%s is %s', (passphrase, level) => {
    expect(passphraseStrength(passphrase, ['Harbor', 'Street']).level).toBe(level);
  });
});
