import { viewClaim } from './claim-view.ts';
import type { PageField } from './shown-page.ts';
import { enterSession, leavePage, NO_CLAIM, showPage, submitPage, type TabClaim } from './tab-claim.ts';

const PORTAL = 'https://portal.example';
export const SESSION = { minutes: 45, start: '', stop: '', modality: 'video', patientLocation: 'home' } as const;

/** Fields of a page, one key each; `committed` for text that the portal prints. */
export function fields(values: Record<string, string>, committed = false): PageField[] {
  return Object.entries(values).map(([path, value], index) => ({
    key: `c${index}`,
    index,
    path,
    value,
    confidence: 0.95,
    because: ['caption'],
    committed,
    typed: !committed,
  }));
}

/** A tab on which pages are opened and typed into, one after the other. */
export function tab() {
  let claim: TabClaim = NO_CLAIM;
  let visit = 0;
  return {
    get claim() {
      return claim;
    },
    get fields() {
      return viewClaim(claim).fields;
    },
    opens(values: Record<string, string> | PageField[], { frame = 0, origin = PORTAL } = {}) {
      claim = leavePage(claim, frame);
      visit++;
      this.shows(values, { frame, origin });
    },
    /** `closed`: keys of controls that are there and out of sight, true for one that holds nothing. */
    shows(
      values: Record<string, string> | PageField[],
      { frame = 0, origin = PORTAL, closed = new Map<string, boolean>() } = {},
    ) {
      const shown = Array.isArray(values) ? values : fields(values);
      claim = showPage(claim, frame, { origin, visit, fields: shown, closed });
    },
    leaves(frame = 0) {
      claim = leavePage(claim, frame);
    },
    submits() {
      claim = submitPage(claim);
    },
    session(line: number) {
      claim = enterSession(claim, line, SESSION);
    },
  };
}

export const PATIENT = {
  'patient.lastName': 'MALIK',
  'patient.firstName': 'NORA',
  'subscriber.memberId': 'W123456789',
};
export const LINE = {
  'lines[0].procedureCode': '90837',
  'lines[0].dateFrom': '10/02/2026',
  'lines[0].charge': '180.00',
};
