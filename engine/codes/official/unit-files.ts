import type { Mue } from '../tables.ts';
import { CODE, type RowProblem, type TableReader } from './parsed.ts';

/** True for the row that names the columns of a medically-unlikely-edits file, whatever it is for. */
export function isUnitsHead(cells: readonly string[]): boolean {
  // Lines of text break the head's first cell, so that only its end stands beside the others.
  return /CPT\s+Code/i.test(cells[0] ?? '') && cells.some((cell) => /MUE\s+Value/i.test(cell));
}

/** Whom the units are for, as the head says. */
export function unitsFor(head: readonly string[]): 'practitioner' | 'hospital' | 'equipment' {
  const text = head.join(' ');
  if (/hospital|facility/i.test(text)) return 'hospital';
  return /DME|equipment|supplier/i.test(text) ? 'equipment' : 'practitioner';
}

/** Medicare's files say how a limit is judged; Medicaid's have no such column. */
export function isMedicareHead(head: readonly string[]): boolean {
  return head.some((cell) => /Adjudication\s+Indicator/i.test(cell));
}

/** Medically unlikely edits for practitioners. Reasons are not kept. @param head the row that names the columns */
export function unitsReader(kind: 'mue-medicare' | 'mue-medicaid', head: readonly string[]): TableReader {
  const value = head.findIndex((cell) => /MUE\s+Value/i.test(cell));
  const judged = head.findIndex((cell) => /Adjudication\s+Indicator/i.test(cell));
  const codes = new Map<string, { units: number; mai: Mue['mai'] }>();
  return {
    row(cells): RowProblem | null {
      const code = (cells[0] ?? '').trim();
      if (!CODE.test(code)) return { what: 'The first cell is not a procedure code.' };
      const units = (cells[value] ?? '').trim();
      if (!/^\d{1,6}$/.test(units)) return { what: `${code} has no number of units.` };
      const mai = kind === 'mue-medicaid' ? null : Number(/^[123](?!\d)/.exec((cells[judged] ?? '').trim())?.[0] ?? 0);
      if (mai === 0) return { what: `${code} has no adjudication indicator: 1, 2 or 3.` };
      if (codes.has(code)) return { what: `${code} stands in the file twice.` };
      codes.set(code, { units: Number(units), mai: mai as Mue['mai'] });
      return null;
    },
    parsed: () => ({ kind, codes }),
  };
}
