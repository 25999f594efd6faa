import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/icon.tsx';
import type { DashboardState } from './state.ts';

/** The pane beside the list: a way back where there is no room for both, the heading, what was done last. */
export function Detail(props: {
  readonly back: { readonly href: string; readonly to: string };
  readonly title: string;
  readonly below?: ComponentChildren;
  readonly state: DashboardState;
  readonly children: ComponentChildren;
}) {
  const { back, title, below, state, children } = props;
  return (
    <article class="detail" aria-labelledby="detail-title">
      <a class="detail-back" href={back.href}>
        <Icon is="back" />
        {back.to}
      </a>
      <header class="detail-head">
        <h2 id="detail-title" tabIndex={-1}>
          {title}
        </h2>
        <StatusLine state={state} />
        {below ? <div class="detail-below small">{below}</div> : null}
      </header>
      {children}
    </article>
  );
}

/** "Saved 9:42 AM", with the way back where there is one. */
function StatusLine({ state }: { state: DashboardState }) {
  const status = state.status.value;
  return (
    <div class={`status ${status?.kind ?? ''}`} role="status">
      {status?.words}
      {status?.undo ? (
        <button type="button" class="button bare" onClick={status.undo}>
          Undo
        </button>
      ) : null}
    </div>
  );
}

/** A pane with nothing open: one sentence and one button. */
export function NothingOpen({ words, children }: { words: string; children?: ComponentChildren }) {
  return (
    <div class="detail nothing-open">
      <p>{words}</p>
      {children}
    </div>
  );
}

/** A part of a detail with its heading. */
export function Part(props: { readonly title: string; readonly note?: string; readonly children: ComponentChildren }) {
  return (
    <section class="detail-part">
      <h3>{props.title}</h3>
      {props.note ? <p class="small">{props.note}</p> : null}
      {props.children}
    </section>
  );
}
