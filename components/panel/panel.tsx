import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { clockText } from '../../engine/record/call/call-timer.ts';
import { subjectOf } from '../../engine/record/subject.ts';
import type { TabView } from '../../engine/wire.ts';
import type { PageRecord } from '../record/connect.ts';
import { useKeys } from '../ui/keys.ts';
import { KeysDialog } from '../ui/keys-dialog.tsx';
import type { Theme } from '../ui/themes.ts';
import type { PanelActions } from './actions.ts';
import { announcer } from './announce.ts';
import { boxesOf } from './boxes-of.ts';
import { useTimes } from './call/call-clock.tsx';
import { CallTab } from './call/call-tab.tsx';
import type { CallDesk } from './call/desk.ts';
import { holdKey } from './call/hold-key.ts';
import { ClaimBody } from './claim-body.tsx';
import { NoClaim, Reading, Stopped, TooLarge, Unreadable } from './empty-state.tsx';
import { PanelFooter } from './footer.tsx';
import { PanelHeader } from './header.tsx';
import { HistoryTab } from './history/history-tab.tsx';
import { handleKey, KEYS } from './keyboard.ts';
import { PanelMenu } from './menu.tsx';
import type { RuleTitles } from './not-checked.tsx';
import { RecordLock } from './record-lock.tsx';
import { BlockedFrames, SiteSwitch } from './site-switch.tsx';
import type { PanelState } from './state.ts';
import { TabPanel, Tabs } from './tabs.tsx';
import { TeachNotices } from './teach-page.tsx';
import { WaitingList } from './waiting-list.tsx';
import type { Show } from './what-was-read.tsx';

/** What is set once and kept: no patient data among it. */
export interface PanelSettings {
  readonly theme: Signal<Theme>;
  readonly singleKeys: Signal<boolean>;
  /** Whether the page's site may always be read. */
  readonly always: Signal<boolean>;
}

/** The whole side panel. */
export function Panel(props: {
  readonly state: PanelState;
  readonly settings: PanelSettings;
  readonly actions: PanelActions;
  readonly titles: RuleTitles;
  readonly version: string;
  readonly record: PageRecord;
  /** The notes that are open, and the record they go into. */
  readonly desk: CallDesk;
}) {
  const { state, settings, actions, titles, version, record, desk } = props;
  const keysOpen = useSignal(false);
  const view = state.view.value;
  const tab = useSignal<PanelTab>('claim');
  const claim = useMemo(() => (view?.status === 'claim' ? subjectOf(boxesOf(view.read)) : null), [view]);
  const unlock = () => document.querySelector<HTMLElement>('[data-record-lock]')?.click();
  const call = () => {
    if (!desk.current.value) desk.begin('call', claim);
    tab.value = 'call';
  };
  // A call that comes back with the panel is what the biller was at.
  const { place } = desk;
  useEffect(() => {
    if (place.value) tab.value = 'call';
  }, [place.value, place, tab]);
  useKeys((event) => holdKey(event, desk));
  useKeys((event) =>
    handleKey(event, document, {
      enabled: () => settings.singleKeys.value,
      again: actions.again,
      lock: unlock,
      call,
      keys: () => {
        keysOpen.value = true;
      },
    }),
  );
  return (
    <div class="panel">
      <PanelHeader view={view}>
        <RecordLock record={record} onMake={() => actions.openDashboard('record')} />
        <PanelMenu
          theme={settings.theme.value}
          singleKeys={settings.singleKeys.value}
          actions={actions}
          record={record}
          onKeys={() => {
            keysOpen.value = true;
          }}
        />
      </PanelHeader>
      <Announcements view={view} />
      <main>
        <PanelTabs desk={desk} selected={tab.value} onSelect={(name) => (tab.value = name)} />
        <TabPanel name="claim" selected={tab.value === 'claim'}>
          {view ? <TeachNotices view={view} actions={actions} /> : null}
          {view ? <WaitingList view={view} actions={actions} record={record} /> : null}
          <Body view={view} state={state} actions={actions} titles={titles} />
          {view && (view.status !== 'none' || view.blockedFrames.length > 0) ? (
            <SiteSwitch view={view} always={settings.always.value} actions={actions} />
          ) : null}
        </TabPanel>
        <TabPanel name="call" selected={tab.value === 'call'}>
          {tab.value === 'call' ? <CallTab desk={desk} claim={claim} copy={actions.copy} onUnlock={unlock} /> : null}
        </TabPanel>
        <TabPanel name="history" selected={tab.value === 'history'}>
          {tab.value === 'history' ? (
            <HistoryTab desk={desk} claim={claim} copy={actions.copy} onUnlock={unlock} />
          ) : null}
        </TabPanel>
      </main>
      <PanelFooter result={view?.result ?? null} version={version} />
      <KeysDialog
        keys={KEYS}
        open={keysOpen.value}
        onClose={() => {
          keysOpen.value = false;
        }}
      />
    </div>
  );
}

type PanelTab = 'claim' | 'call' | 'history';

/** The tabs, with the time of a running call beside its name, whichever is open. */
function PanelTabs(props: {
  readonly desk: CallDesk;
  readonly selected: PanelTab;
  readonly onSelect: (name: PanelTab) => void;
}) {
  const note = props.desk.current.value;
  const { talk, hold, phase } = useTimes(props.desk, note);
  const time = phase === null ? '' : clockText(talk + hold);
  const state = phase === 'hold' ? `${time} hold` : time || (note ? 'open' : '');
  return (
    <Tabs
      tabs={[
        { name: 'claim', label: 'Claim' },
        { name: 'call', label: 'Call', note: state },
        { name: 'history', label: 'History' },
      ]}
      selected={props.selected}
      onSelect={props.onSelect}
    />
  );
}

function Body(props: {
  readonly view: TabView | null;
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly titles: RuleTitles;
}) {
  const { view, state, actions, titles } = props;
  const show: Show = {
    path: (path) => actions.send({ kind: 'show', path }),
    place: (place) => actions.send({ kind: 'point', ...place }),
    teach: (at) => actions.send({ kind: 'teach', at }),
  };
  if (state.link.value === 'stopped') return <Stopped actions={actions} />;
  switch (view?.status) {
    case 'claim':
      return <ClaimBody view={view} state={state} actions={actions} titles={titles} show={show} />;
    case 'unreadable':
      return (
        <>
          <Unreadable view={view} actions={actions} show={show} />
          <BlockedFrames view={view} actions={actions} />
        </>
      );
    case 'too-large':
      return <TooLarge />;
    case 'none':
      return (
        <>
          <NoClaim view={view} actions={actions} />
          <BlockedFrames view={view} actions={actions} />
        </>
      );
    case 'reading':
    case undefined:
      return <Reading />;
  }
}

/** A voice that waits this long doesn't read out what stands there only between two keystrokes. */
const QUIET_MS = 1000;

/** Read aloud politely, each finding once. */
function Announcements({ view }: { view: TabView | null }) {
  const voice = useMemo(announcer, []);
  const words = useSignal('');
  useEffect(() => {
    if (!view?.result) {
      words.value = '';
      return;
    }
    const timer = setTimeout(() => {
      const next = voice.next(view);
      if (next) words.value = next;
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [view, voice, words]);
  return (
    <div class="unseen" aria-live="polite">
      {words.value}
    </div>
  );
}
