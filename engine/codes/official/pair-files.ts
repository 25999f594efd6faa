import { CODE, isoDay, type ParsedPair, type RowProblem, type TableReader } from './parsed.ts';

/** Where the cells of an edit stand: Medicare's files have a flag for edits older than 1996, Medicaid's may not. */
const WITH_FLAG = { from: 3, to: 4, indicator: 5 } as const;
const WITHOUT_FLAG = { from: 2, to: 3, indicator: 4 } as const;

/** True for a row that is an edit: two codes, then a day within the next two cells. */
export function isPairRow(cells: readonly string[]): boolean {
  const [a = '', b = '', third = '', fourth = ''] = cells.map((cell) => cell.trim());
  return CODE.test(a) && CODE.test(b) && (/^\d{8}$/.test(third) || /^\d{8}$/.test(fourth));
}

/**
 * NCCI practitioner procedure-to-procedure edits. Edits that no behavioral-health code is part of are
 * counted and left out; reasons are not kept.
 *
 * @param isWanted whether a code is one of behavioral health
 * @param first ISO day the table is for: edits that ended before are left out
 */
export function pairReader(
  kind: 'ncci-pairs' | 'ncci-pairs-medicaid',
  isWanted: (code: string) => boolean,
  first: string,
): TableReader {
  const pairs = new Map<string, ParsedPair>();
  let rows = 0;
  return {
    row(cells): RowProblem | null {
      const column1 = (cells[0] ?? '').trim();
      const column2 = (cells[1] ?? '').trim();
      if (!CODE.test(column1) || !CODE.test(column2)) {
        return { what: 'The first two cells of an edit are procedure codes; here they are not.' };
      }
      const at = /^\d{8}$/.test((cells[2] ?? '').trim()) ? WITHOUT_FLAG : WITH_FLAG;
      const from = isoDay(cells[at.from] ?? '');
      const to = isoDay((cells[at.to] ?? '').replace('*', ''));
      const indicator = (cells[at.indicator] ?? '').trim();
      if (!from) return { what: `${column1} and ${column2} have no date where their first day stands.` };
      if (to === null) return { what: `${column1} and ${column2} have neither a date nor * as their last day.` };
      if (indicator !== '0' && indicator !== '1' && indicator !== '9') {
        return { what: `${column1} and ${column2} have no modifier indicator: 0, 1 or 9 stands after the dates.` };
      }
      rows++;
      if (!isWanted(column1) && !isWanted(column2)) return null;
      if (to !== '' && (to < first || to <= from)) return null;
      const key = column1 < column2 ? `${column1} ${column2}` : `${column2} ${column1}`;
      const known = pairs.get(key);
      // Files repeat a pair for its earlier spans: the one that lasts longest is the one in force.
      if (!known || lastsLonger(to, known.to)) {
        pairs.set(key, { column1, column2, indicator: Number(indicator) as ParsedPair['indicator'], from, to });
      }
      return null;
    },
    parsed: () => ({ kind, pairs, rows }),
  };
}

/** Whether one last day lies after another; none at all is the latest. */
export function lastsLonger(to: string, other: string): boolean {
  return other !== '' && (to === '' || to > other);
}
