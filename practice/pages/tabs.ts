import { takeBoxes } from '../boxes.ts';
import { fillOf } from '../claims.ts';
import { beginDraft, draftOf, entryAt, putEntry, removeEntry } from '../drafts.ts';
import type { Answer, Visit } from '../visit.ts';
import { nextClaimNumber } from './confirmation.ts';
import { DIAGNOSES, GENERAL, LINE, MORE, OTHER_PAYERS, PROFESSIONAL, PROVIDERS } from './tabs-boxes.ts';
import { drawTab, rowName, TABS, type TabName, type View } from './tabs-draw.ts';
import { finishedPage, loginPage } from './tabs-login.ts';

/** Members the portal's eligibility knows, by Client ID; it says who they are when Go is pressed. Invented. */
const MEMBERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AB12345C: { 'patient.fullName': 'Wexler, Rowan', 'patient.dob': '03/14/2001', 'patient.sex': 'Male' },
  CD67890E: { 'patient.fullName': 'Abernathy, Lucille', 'patient.dob': '10/09/1958', 'patient.sex': 'Female' },
};

/**
 * A state's eClaims: one tab of the claim at a time, every click a postback that draws the whole page
 * anew. `?idle=SECONDS` ends the session when nothing is typed for so long, in two steps.
 */
export function tabsPage({ query }: Visit): string {
  const draft = beginDraft('tabs', fillOf(query));
  for (const path of Object.keys(MEMBERS.AB12345C ?? {})) delete draft.fields[path];
  return drawTab({ id: draft.id, fields: draft.fields, tab: 'general', rows: 5, idle: Number(query.get('idle')) || 0 });
}

export function tabsPost({ posted }: Visit): string | Answer {
  const draft = draftOf(posted.get('__VIEWSTATE'));
  if (!draft) return { location: '/tabs', body: '' };
  const { fields } = draft;
  const tab = (posted.get('tab') ?? 'general') as TabName;
  const view = { id: draft.id, fields, idle: Number(posted.get('idle')) || 0 };
  const rows = Math.min(50, Number(posted.get('rows')) || 5);
  keep(fields, tab, rows, posted);
  const [act = '', what = ''] = (posted.get('do') ?? '').split(' ');
  if (act === 'client') Object.assign(fields, MEMBERS[fields['subscriber.memberId'] ?? '']);
  if (act === 'remove') removeEntry(fields, 'lines', Number(what));
  if (act === 'finish') {
    draft.number = nextClaimNumber();
    return finishedPage(fields, draft.number);
  }
  const next: View = { ...view, tab: act === 'tab' ? (what as TabName) : tab, rows: act === 'rows' ? rows + 5 : rows };
  return drawTab(next);
}

/** Signed out, or signed in again: what was posted is still there, what was only typed is not. */
export const tabsLogin = ({ query }: Visit): string => loginPage(query.get('draft') ?? '');

export function tabsSignIn({ posted }: Visit): string | Answer {
  const draft = draftOf(posted.get('draft'));
  if (!draft) return { location: '/tabs', body: '' };
  return drawTab({ id: draft.id, fields: draft.fields, tab: 'general', rows: 5, idle: 0 });
}

function keep(fields: Record<string, string>, tab: TabName, rows: number, posted: URLSearchParams): void {
  const boxes = {
    general: GENERAL,
    professional: PROFESSIONAL.filter(({ path }) => path !== ''),
    providers: PROVIDERS.flatMap(([, all]) => all),
    diagnosis: DIAGNOSES,
    payers: OTHER_PAYERS,
    lines: [],
  }[TABS.some(([name]) => name === tab) ? tab : 'payers'];
  takeBoxes(fields, boxes, posted);
  if (tab !== 'lines') return;
  for (let at = 0; at < rows; at++) {
    const line = entryAt(fields, 'lines', at);
    for (const { path, name } of [...LINE, ...MORE]) line[path] = posted.get(rowName(at, name)) ?? '';
    line.diagnosisPointers = [0, 1, 2, 3].map((j) => posted.get(rowName(at, `ddlPtr${j + 1}`)) ?? '').join('');
    putEntry(fields, 'lines', at, line);
  }
}
