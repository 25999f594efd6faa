import { type Box, takeBoxes } from '../boxes.ts';
import { fillOf } from '../claims.ts';
import { beginDraft, type Draft, draftOf, putEntry, removeEntry } from '../drafts.ts';
import { lineCount } from '../values.ts';
import type { Answer, Visit } from '../visit.ts';
import { confirmationPage, nextClaimNumber } from './confirmation.ts';
import { AUTHORIZATION, BENEFICIARY, DETAIL, DIAGNOSES, INSURANCE, PROVIDERS } from './minimal-boxes.ts';
import { drawStep } from './minimal-draw.ts';

/** The questions in their order, a page each. */
export const STEPS = ['beneficiary', 'providers', 'authorization', 'diagnosis', 'detail', 'insurance'] as const;
export type Step = (typeof STEPS)[number];

const BOXES: Readonly<Record<Step, readonly Box[]>> = {
  beneficiary: BENEFICIARY,
  providers: PROVIDERS,
  authorization: AUTHORIZATION,
  diagnosis: DIAGNOSES,
  detail: [],
  insurance: INSURANCE,
};

/** What a page asks; the detail page has boxes of its own. */
export const minimalBoxes = (step: Step): readonly Box[] => BOXES[step];

/** A claim entry that asks a few things a page, as small state tools do. */
export function minimalPage({ query }: Visit): string {
  return drawStep(beginDraft('minimal', fillOf(query)), 'beneficiary', BENEFICIARY);
}

export function minimalStep({ query }: Visit): string | Answer {
  const draft = draftOf(query.get('draft'));
  const step = STEPS.find((name) => name === query.get('step'));
  return draft && step ? drawStep(draft, step, BOXES[step]) : { location: '/minimal', body: '' };
}

/** Keeps what a page asked and goes to the next; on the detail page lines are added and taken out. */
export function minimalPost({ posted }: Visit): Answer {
  const draft = draftOf(posted.get('draft'));
  const step = STEPS.find((name) => name === posted.get('step'));
  if (!draft || !step) return { location: '/minimal', body: '' };
  const at = STEPS.indexOf(step);
  takeBoxes(draft.fields, BOXES[step], posted);
  if (step === 'detail') {
    const line = Object.fromEntries(DETAIL.map(({ path, name }) => [path, posted.get(name) ?? '']));
    if (line.procedureCode)
      putEntry(draft.fields, 'lines', lineCount(draft.fields, 0), {
        ...line,
        dateTo: line.dateTo || line.dateFrom || '',
      });
    const gone = posted.get('removeLine');
    if (gone !== null) removeEntry(draft.fields, 'lines', Number(gone));
    if (gone !== null || posted.has('addLineButton')) return to(draft, 'detail');
  }
  if (posted.has('backButton')) return to(draft, STEPS[Math.max(0, at - 1)] ?? step);
  const next = STEPS[at + 1];
  if (next) return to(draft, next);
  draft.number = nextClaimNumber();
  return { location: `/minimal/done?draft=${draft.id}`, body: '' };
}

export function minimalDone({ query }: Visit): string | Answer {
  const draft = draftOf(query.get('draft'));
  if (!draft?.number) return { location: '/minimal', body: '' };
  return confirmationPage('minimal.css', 'Lowcountry Claims Tool', '/minimal?fill=empty', draft.number);
}

const to = ({ id }: Draft, step: Step): Answer => ({ location: `/minimal/step?draft=${id}&step=${step}`, body: '' });
