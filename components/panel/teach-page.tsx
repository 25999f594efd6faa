import type { PackView, TabView } from '../../engine/wire.ts';
import { count, list } from '../ui/count.ts';
import type { PanelActions } from './actions.ts';
import { siteKind } from './origins.ts';

/** The way to say on the page what its fields are. */
export function TeachPage({ view, actions, main }: { view: TabView; actions: PanelActions; main?: boolean }) {
  if (view.teaching || siteKind(view.origin) === 'none') return null;
  return (
    <p class="teach-page">
      <button
        type="button"
        class={main ? 'button main' : 'button'}
        data-teach
        onClick={() => actions.send({ kind: 'teach', at: null })}
      >
        Teach this page
      </button>
      {main ? null : <span class="small">Say what a field is when it was read wrong or not at all.</span>}
    </p>
  );
}

/** How teaching goes on, and what was taught earlier that the page has no more. */
export function TeachNotices({ view, actions }: { view: TabView; actions: PanelActions }) {
  const { teaching, lost, pack } = view;
  return (
    <>
      {teaching ? (
        <div class="notice" role="status">
          <span class="grow">
            <b>
              {teaching.said} of {count(teaching.of, 'field')} said.
            </b>{' '}
            Click a field on the page and say what it is. F6 takes the keyboard there, Esc ends.
          </span>
          <button type="button" class="button" onClick={() => actions.send({ kind: 'teach-end' })}>
            Done
          </button>
        </div>
      ) : null}
      {pack ? (
        <div class="notice">
          <span class="grow">{packWords(pack)}</span>
        </div>
      ) : null}
      {lost.length > 0 ? (
        <div class="notice warning">
          <span class="grow">
            {count(lost.length, 'field')} taught earlier {lost.length === 1 ? 'was' : 'were'} not found on this page:{' '}
            {fewOf(lost)}.
          </span>
        </div>
      ) : null}
    </>
  );
}

/** What of a portal's known form is not as it was. */
function packWords({ label, dropped, missing }: PackView): string {
  if (dropped)
    return `${label}'s page looks different from what Claimside knows. Its fields are read by their captions.`;
  const are = missing.length === 1 ? 'is' : 'are';
  return `${count(missing.length, 'field')} of ${label} ${are} not where Claimside knows ${are === 'is' ? 'it' : 'them'}, and ${are} read by caption: ${fewOf(missing)}.`;
}

const fewOf = (labels: readonly string[]): string =>
  list(labels.length > 3 ? [...labels.slice(0, 2), `${labels.length - 2} more`] : labels);
