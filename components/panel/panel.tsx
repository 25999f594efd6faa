import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { TabView } from '../../engine/wire.ts';
import type { PageRecord } from '../record/connect.ts';
import { useKeys } from '../ui/keys.ts';
import { KeysDialog } from '../ui/keys-dialog.tsx';
import type { Theme } from '../ui/themes.ts';
import type { PanelActions } from './actions.ts';
import { announcer } from './announce.ts';
import { ClaimBody } from './claim-body.tsx';
import { NoClaim, Reading, Stopped, TooLarge, Unreadable } from './empty-state.tsx';
import { PanelFooter } from './footer.tsx';
import { PanelHeader } from './header.tsx';
import { handleKey, KEYS } from './keyboard.ts';
import { PanelMenu } from './menu.tsx';
import type { RuleTitles } from './not-checked.tsx';
import { RecordLock } from './record-lock.tsx';
import { BlockedFrames, SiteSwitch } from './site-switch.tsx';
import type { PanelState } from './state.ts';
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
}) {
  const { state, settings, actions, titles, version, record } = props;
  const keysOpen = useSignal(false);
  const view = state.view.value;
  useKeys((event) =>
    handleKey(event, document, {
      enabled: () => settings.singleKeys.value,
      again: actions.again,
      lock: () => document.querySelector<HTMLElement>('[data-record-lock]')?.click(),
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
        {view ? <TeachNotices view={view} actions={actions} /> : null}
        {view ? <WaitingList view={view} actions={actions} record={record} /> : null}
        <Body view={view} state={state} actions={actions} titles={titles} />
        {view && (view.status !== 'none' || view.blockedFrames.length > 0) ? (
          <SiteSwitch view={view} always={settings.always.value} actions={actions} />
        ) : null}
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
