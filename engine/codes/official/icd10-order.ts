import type { RowProblem, TableReader } from './parsed.ts';

/**
 * The ICD-10-CM order file: order number in columns 1-5, code in 7-13, 0 for a header or 1 for a billable
 * code in 15, titles from 17. The titles are not kept.
 */
export function icd10OrderReader(): TableReader {
  const codes = new Map<string, 'header' | 'billable'>();
  let before = 0;
  return {
    row([text = '']): RowProblem | null {
      const match = ROW.exec(text);
      if (!match) {
        return text.length < 16
          ? { what: `The line ends after ${text.length} characters, before its code and title are whole.` }
          : { what: 'The line is not an order number, a code, 0 or 1, and a title, in their columns.' };
      }
      const [, order = '', code = '', flag] = match;
      if (Number(order) <= before) return { what: `Order number ${order} does not come after ${before}.` };
      before = Number(order);
      if (codes.has(code)) return { what: `${code} stands in the file twice.` };
      codes.set(code, flag === '1' ? 'billable' : 'header');
      return null;
    },
    parsed: () => ({ kind: 'icd10cm', codes }),
  };
}

const ROW = /^(\d{5}) ([A-Z][0-9A-Z]{2,6}) {1,5}([01]) \S/;
