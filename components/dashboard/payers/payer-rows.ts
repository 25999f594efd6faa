import type { Confidence, PayerFact, PayerKind } from '../../../engine/payers/payer.ts';
import { type ShippedPayer, shippedPayers } from '../../../engine/payers/shipped.ts';
import type { PayerTerms } from '../../../engine/payers/terms.ts';
import type { Settings } from '../../../engine/vault/defaults.ts';

/** A payer in the list: what is shipped about it, and what the practice's own contract says. */
export interface PayerRow extends ShippedPayer {
  /** The practice entered it by itself. */
  readonly own: boolean;
  readonly terms: PayerTerms;
}

const SHIPPED = shippedPayers();

export const KIND_WORDS: Readonly<Record<PayerKind, string>> = {
  commercial: 'Commercial',
  'medicare-ffs': 'Medicare',
  'medicare-advantage': 'Medicare Advantage',
  medicaid: 'Medicaid',
  tricare: 'TRICARE',
  va: 'VA',
  unknown: 'Any line',
};

/** Every payer: those of the practice's own first. */
export function payerRows(payers: Settings['payers']): readonly PayerRow[] {
  const own = Object.entries(payers).flatMap(([key, terms]) => (terms.name === undefined ? [] : ownRow(key, terms)));
  return [...own, ...SHIPPED.map((shipped) => ({ ...shipped, own: false, terms: payers[shipped.key] ?? {} }))];
}

function ownRow(key: string, terms: PayerTerms): PayerRow {
  const { name = key, ids = [], kind = 'commercial' } = terms;
  const nothing = {
    filingDays: undefined,
    appealDays: undefined,
    videoModifiers: undefined,
    authorizationCodes: undefined,
  };
  return { key, name, lines: [kind], ids, ...nothing, own: true, terms };
}

/** Days from the visit to receipt that a claim is judged by, and whose they are. */
export function filingOf({ terms, filingDays }: PayerRow): { readonly days: number; readonly yours: boolean } | null {
  if (terms.filingDays !== undefined) return { days: terms.filingDays, yours: true };
  return filingDays ? { days: filingDays.value, yours: false } : null;
}

export function videoOf({ terms, videoModifiers }: PayerRow): readonly string[] | undefined {
  return terms.videoModifiers ?? videoModifiers?.value;
}

const RANK: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

/** The confidence of the shipped fact that is least sure; undefined where nothing is shipped. */
export function leastSure({ filingDays, videoModifiers, authorizationCodes }: ShippedPayer): Confidence | undefined {
  const facts: (PayerFact<unknown> | undefined)[] = [filingDays, videoModifiers, authorizationCodes];
  return facts.flatMap((fact) => (fact ? [fact.confidence] : [])).sort((a, b) => RANK[a] - RANK[b])[0];
}

/** How many values the practice has entered itself. */
export function valuesEntered({ name: _n, ids: _i, kind: _k, confirmedOn: _c, ...values }: PayerTerms): number {
  return Object.values(values).filter((value) => value !== undefined).length;
}

/** A key for a payer the practice enters by itself, unlike those there are. */
export function ownKey(name: string, payers: Settings['payers']): string {
  const stem = `own-${name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)}`;
  let key = stem;
  for (let again = 2; key in payers; again++) key = `${stem}-${again}`;
  return key;
}
