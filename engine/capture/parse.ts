import type { Capture } from './captured.ts';

const CONFIRMATION = {
  kind: /^confirmation$/,
  proves: /^(sent|accepted)$/,
  because: '',
  found: [{ item: /^(control|claim|confirmation|batch|trace|date|payer)$/, value: '', confidence: 0, because: '' }],
  about: { memberId: '', account: '', patient: '' },
  notRead: [''],
};
const STATUS = {
  kind: /^status$/,
  lines: [
    {
      claimNumber: '',
      dateFrom: '',
      dateTo: '',
      billed: '',
      paid: '',
      status: '',
      category: /^(|received|accepted|in process|pended|paid|denied|rejected|returned|not on file)$/,
      finalized: '',
      payment: '',
      codes: [''],
      confidence: 0,
    },
  ],
  notRead: [''],
};
const REFUSAL = { kind: /^refusal$/, because: '' };

/**
 * A capture as a frame answered it, or null for anything else: a page may have had a hand in it. Only what
 * belongs to a capture is taken. Never throws, never says what was in it.
 */
export function parseCapture(data: unknown): Capture | null {
  for (const model of [CONFIRMATION, STATUS, REFUSAL]) {
    const parsed = like(model, data);
    if (parsed !== undefined) return parsed as Capture;
  }
  return null;
}

const LONGEST = 600;
const MOST = 60;

/** The part of `data` that has the shape of the model, or undefined. A pattern stands for a text that fits it. */
function like(model: unknown, data: unknown): unknown {
  if (model instanceof RegExp) return typeof data === 'string' && model.test(data) ? data : undefined;
  if (typeof model !== 'object' || model === null)
    return typeof data === typeof model && String(data).length <= LONGEST ? data : undefined;
  if (typeof data !== 'object' || data === null) return undefined;
  if (Array.isArray(model)) {
    if (!Array.isArray(data) || data.length > MOST) return undefined;
    return allOf(data.map((one) => like(model[0], one)));
  }
  const entries = Object.entries(model).map(([key, part]) => [key, like(part, (data as Record<string, unknown>)[key])]);
  return allOf(entries.map(([, part]) => part)) && Object.fromEntries(entries);
}

const allOf = (parts: unknown[]): unknown[] | undefined => (parts.includes(undefined) ? undefined : parts);
