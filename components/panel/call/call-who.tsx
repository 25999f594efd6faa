import { type CallNote, type Missing, withText } from '../../../engine/record/call/call-note.ts';
import { Box } from './box.tsx';
import type { CallDesk } from './desk.ts';
import type { Offers } from './offers.ts';

/** The way there, who answers, and the reference number that proves it. */
export function CallWho(props: {
  readonly desk: CallDesk;
  readonly note: CallNote;
  readonly offers: Offers;
  readonly missing: readonly Missing[];
}) {
  const { desk, note, offers, missing } = props;
  const { menuPath } = offers;
  return (
    <div class="boxes">
      <Box desk={desk} name="number" label="Number" kind="tel" offers={offers.numbers} />
      <Box desk={desk} name="menuPath" label="Menu path" placeholder={menuPath ?? ''} />
      {menuPath && note.texts.menuPath === '' ? (
        <button
          type="button"
          class="button bare wide"
          onClick={() => desk.edit((one) => withText(one, 'menuPath', menuPath))}
        >
          Menu path as last time: {menuPath}
        </button>
      ) : null}
      <Box
        desk={desk}
        name="representative"
        label="Spoke with"
        offers={offers.people}
        invalid={missing.includes('representative')}
      />
      <Box desk={desk} name="department" label="Department" offers={offers.departments} />
      {offers.known ? <p class="small wide">{offers.known}</p> : null}
      <Box
        desk={desk}
        name="reference"
        label="Reference number"
        class="wide big"
        invalid={missing.includes('reference')}
      />
    </div>
  );
}
