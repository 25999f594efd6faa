import type { TabView } from '../../engine/wire.ts';
import type { PanelActions } from './actions.ts';
import { Findings } from './findings.tsx';
import { NotChecked, type RuleTitles } from './not-checked.tsx';
import { saidOf } from './said.ts';
import { SessionStrip } from './session-strip.tsx';
import { BlockedFrames } from './site-switch.tsx';
import { enterSession, type PanelState } from './state.ts';
import { TeachPage } from './teach-page.tsx';
import { VerdictLine } from './verdict.tsx';
import { ReadLine, type Show, WhatWasRead } from './what-was-read.tsx';
import { WrittenNotice } from './written-notice.tsx';

/** A claim that was read: verdict, sessions, findings, what was read, what was not checked. */
export function ClaimBody(props: {
  readonly view: TabView;
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly titles: RuleTitles;
  readonly show: Show;
}) {
  const { view, state, actions, titles, show } = props;
  const said = saidOf(view);
  return (
    <>
      {said ? <VerdictLine said={said} /> : <h1 class="verdict-waiting">Checking</h1>}
      <ReadLine view={view} />
      {view.translated ? <Translated /> : null}
      <WrittenNotice written={state.written.value} onUndo={() => actions.send({ kind: 'undo' })} />
      <BlockedFrames view={view} actions={actions} />
      {view.marksRefused ? (
        <p class="notice">This page keeps taking our marks away. Every finding is listed here.</p>
      ) : null}
      <SessionStrip
        tab={view.tab}
        lines={view.lines}
        unsettled={state.unsettled.value}
        onEntry={(line, entry) => actions.send(enterSession(state, line, entry))}
      />
      <Findings
        view={view}
        titles={titles}
        onRule={(rule) => actions.openDashboard(`rules/${rule}`)}
        onShow={show.path}
        onApply={(fix) => {
          state.asked.value = fix;
          actions.send({ kind: 'apply', path: fix.path });
        }}
      />
      <WhatWasRead view={view} show={show} />
      <TeachPage view={view} actions={actions} />
      <NotChecked skipped={view.result?.skipped ?? []} titles={titles} />
    </>
  );
}

function Translated() {
  return (
    <p class="notice warning">
      This page is translated, and its captions may be misread. Show the original to have all of it checked.
    </p>
  );
}
