import type { ControlPlace } from '../../engine/claim/claim-view.ts';
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
import { WhatWasRead } from './what-was-read.tsx';
import { WrittenNotice } from './written-notice.tsx';

/** A claim that was read: verdict, sessions, findings, what was read, what was not checked. */
export function ClaimBody(props: {
  readonly view: TabView;
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly titles: RuleTitles;
}) {
  const { view, state, actions, titles } = props;
  const said = saidOf(view);
  const show = (path: string) => actions.send({ kind: 'show', path });
  const teach = (at: ControlPlace) => actions.send({ kind: 'teach', at });
  return (
    <>
      {said ? <VerdictLine said={said} /> : <h1 class="verdict-waiting">Checking</h1>}
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
        onShow={show}
        onApply={(fix) => {
          state.asked.value = fix;
          actions.send({ kind: 'apply', path: fix.path });
        }}
      />
      <WhatWasRead view={view} onShow={show} onTeach={teach} />
      <TeachPage view={view} actions={actions} />
      <NotChecked skipped={view.result?.skipped ?? []} titles={titles} />
    </>
  );
}
