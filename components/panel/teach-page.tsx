import type { TabView } from '../../engine/wire.ts';
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
  const { teaching, lost } = view;
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
      {lost.length > 0 ? (
        <div class="notice warning">
          <span class="grow">
            {count(lost.length, 'field')} taught earlier {lost.length === 1 ? 'was' : 'were'} not found on this page:{' '}
            {lost.length > 3 ? `${list([...lost.slice(0, 2), `${lost.length - 2} more`])}` : list(lost)}.
          </span>
        </div>
      ) : null}
    </>
  );
}
