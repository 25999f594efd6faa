import type { Finding } from '../../engine/findings.ts';
import type { TabView } from '../../engine/wire.ts';

/** A tab's result with the boxes the biller hasn't come to yet set apart: they are to fill in, not wrong. */
export interface Said {
  readonly result: NonNullable<TabView['result']>;
  readonly toFill: readonly Finding[];
}

export function saidOf({ result, toFill }: Pick<TabView, 'result' | 'toFill'>): Said | null {
  if (!result) return null;
  const open = new Set(toFill);
  return {
    result: { ...result, findings: result.findings.filter(({ path }) => !open.has(path)) },
    toFill: result.findings.filter(({ path, severity }) => open.has(path) && severity === 'error'),
  };
}
