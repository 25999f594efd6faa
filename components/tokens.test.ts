import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, 'tokens.css'), 'utf8');
const pairs = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
);

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(front: string, back: string, theme: 'light' | 'dark'): number {
  const [a, b] = [front, back].map((name) => luminance(pairs.get(name)?.[theme] ?? ''));
  const [high, low] = [Math.max(a ?? 0, b ?? 0), Math.min(a ?? 0, b ?? 0)];
  return (high + 0.05) / (low + 0.05);
}

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  it.each([
    ['text', ['bg', 'bg-quiet', 'bg-hover', 'error-bg', 'warning-bg', 'good-bg']],
    ['text-quiet', ['bg', 'bg-quiet']],
    ['error', ['bg', 'error-bg']],
    ['warning', ['bg', 'warning-bg']],
    ['info', ['bg']],
    ['good', ['bg', 'good-bg']],
    ['open', ['bg', 'bg-quiet']],
    ['accent', ['bg', 'bg-quiet']],
    ['on-accent', ['accent']],
  ])('%s is body text at 7:1', (front, backs) => {
    for (const back of backs) expect(contrast(front, back, theme), `${front} on ${back}`).toBeGreaterThanOrEqual(7);
  });

  it.each(['text-quiet', 'error', 'warning', 'info'])('%s stays at 4.5:1 on a row pointed at', (front) => {
    expect(contrast(front, 'bg-hover', theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['line-strong', 'focus'])('%s outlines controls at 3:1', (front) => {
    for (const back of ['bg', 'bg-quiet']) expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(3);
  });
});

it('gives every colour to forced-colors mode', () => {
  const forced = css.slice(css.indexOf('forced-colors'));
  for (const name of pairs.keys()) expect(forced).toContain(`--${name}:`);
});
