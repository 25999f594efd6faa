import type { ComponentChildren } from 'preact';
import type { TabView } from '../../engine/wire.ts';
import type { PanelActions } from './actions.ts';
import { siteKind } from './origins.ts';
import { TeachPage } from './teach-page.tsx';
import { NotRead, NotSeen, type Show } from './what-was-read.tsx';

function State({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="state">
      <h1>{title}</h1>
      {children}
    </div>
  );
}

export function NoClaim({ view, actions }: { view: TabView; actions: PanelActions }) {
  return (
    <State title="No claim on this tab">
      <p>{noClaimWords(view)}</p>
      {<TeachPage view={view} actions={actions} />}
    </State>
  );
}

function noClaimWords({ origin, blockedFrames }: TabView): string {
  if (blockedFrames.length === 0) return 'Open a claim form, then press the Claimside button in the toolbar.';
  const words = 'A part of this page comes from another site and was not read.';
  return siteKind(origin) === 'https' ? `${words} If the claim form is in it, allow that site.` : words;
}

export function Reading() {
  return (
    <State title="Reading the form">
      <p>The findings appear here in a moment.</p>
    </State>
  );
}

export function Stopped({ actions }: { actions: PanelActions }) {
  return (
    <State title="The check stopped. Press Check again.">
      <p>What you typed on the page is untouched.</p>
      <button type="button" class="button main" onClick={actions.again}>
        Check again
      </button>
    </State>
  );
}

export function TooLarge() {
  return (
    <State title="This page is too large to read">
      <p>
        It has more fields than any claim form. Nothing on it was checked. Open the claim on a page of its own, then
        press the Claimside button.
      </p>
    </State>
  );
}

/** A form is there, but guessing at it would be worse than saying so. */
export function Unreadable(props: { readonly view: TabView; readonly actions: PanelActions; readonly show: Show }) {
  const { view, actions, show } = props;
  return (
    <State title="Couldn't read enough of this form">
      <p>{unreadableWords(view)}</p>
      <TeachPage view={view} actions={actions} main />
      {view.unread.length > 0 ? <NotRead level={2} unread={view.unread} show={show} /> : null}
      {view.notSeen.length > 0 ? <NotSeen level={2} labels={view.notSeen} /> : null}
    </State>
  );
}

function unreadableWords({ translated }: TabView): string {
  return translated
    ? 'This page is translated, and too few of its captions could be read. Show the original, then check again.'
    : 'Nothing was checked, because too few of its fields could be told apart. Say on the page what they are, once; it takes about two minutes.';
}
