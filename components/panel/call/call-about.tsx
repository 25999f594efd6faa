import { usDay } from '../../../engine/claim/day.ts';
import { formatMoney } from '../../../engine/claim/normalise.ts';
import type { Subject } from '../../../engine/log/events/subject.ts';
import { isTiedTo, tieTo } from '../../../engine/record/call/about.ts';
import type { CallNote } from '../../../engine/record/call/call-note.ts';
import { Fold } from '../fold.tsx';
import { Box } from './box.tsx';
import type { CallDesk } from './desk.ts';

/** Whom and what the note is about: from the claim on screen, or typed, or both. */
export function CallAbout(props: {
  readonly desk: CallDesk;
  readonly note: CallNote;
  readonly claim: Subject | null;
  readonly payers: readonly string[];
}) {
  const { desk, note, claim, payers } = props;
  const words = aboutWords(note);
  return (
    <>
      {claim && !isTiedTo(note, claim) ? (
        <p class="notice">
          <span class="grow">{words ? 'The page shows another claim.' : 'The page shows a claim.'}</span>
          <button type="button" class="button" onClick={() => desk.edit((one) => tieTo(one, claim))}>
            {words ? 'Make this call about it' : 'This call is about it'}
          </button>
        </p>
      ) : null}
      <Fold key={note.id} title="About" note={words || 'no claim yet'} open={!words}>
        <div class="boxes">
          <Box desk={desk} name="payer" label="Payer" class="wide" offers={payers} />
          <Box desk={desk} name="lastName" label="Last name" />
          <Box desk={desk} name="firstName" label="First name" />
          <Box desk={desk} name="dob" label="Birth date" kind="date" />
          <Box desk={desk} name="memberId" label="Member ID" />
          <Box desk={desk} name="claimNumber" label="Claim number" />
          <Box desk={desk} name="authorization" label="Authorization" />
        </div>
        <ul class="reasons">
          {(note.about.services ?? []).map(({ from, code, charge }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a claim have no other name.
            <li key={at}>
              {usDay(from)} {code} {charge === undefined ? '' : formatMoney(charge)}
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}

/** "Okafor, W2209184471, Cedar Health Plan, 11/16/2026": what there is of it. */
export function aboutWords({ texts, about }: Pick<CallNote, 'texts' | 'about'>): string {
  const day = about.services?.[0]?.from;
  return [texts.lastName, texts.memberId, texts.payer, day && usDay(day)].filter(Boolean).join(', ');
}
