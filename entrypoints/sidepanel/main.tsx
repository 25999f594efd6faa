import { effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { PanelActions } from '../../components/panel/actions.ts';
import { createCallDesk } from '../../components/panel/call/desk.ts';
import { createLink } from '../../components/panel/link.ts';
import { Panel } from '../../components/panel/panel.tsx';
import { follow, panelState, receive, unsettledMessages } from '../../components/panel/state.ts';
import { connectRecord } from '../../components/record/connect.ts';
import { TITLES } from '../../engine/rules/titles.gen.ts';
import { openDashboard } from '../dashboard/open.ts';
import { recordBackstage } from '../record-worker/client.ts';
import { openPort } from './port.ts';
import { loadSettings } from './settings.ts';
import { allow, disallow, isAlways } from './site.ts';
import { followTab } from './tab.ts';

const state = panelState();
const settings = loadSettings();
const record = connectRecord(recordBackstage());
const link = createLink(openPort, {
  message: (message) => receive(state, message),
  state: (now) => {
    state.link.value = now;
  },
  opened: (send) => {
    for (const message of unsettledMessages(state)) send(message);
  },
});

async function lookUpSite(): Promise<void> {
  const origin = state.view.value?.origin ?? '';
  settings.always.value = await isAlways(origin);
}

const actions: PanelActions = {
  send: link.send,
  again: link.again,
  allow: (patterns) => {
    const { tab = -1, origin = '' } = state.view.value ?? {};
    void allow(tab, origin, patterns).then(link.again);
  },
  disallow: (origin) => void disallow(origin),
  openDashboard: (place) => void openDashboard(place),
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  setTheme: (theme) => {
    settings.theme.value = theme;
    settings.save();
  },
  setSingleKeys: (on) => {
    settings.singleKeys.value = on;
    settings.save();
  },
};

const desk = createCallDesk({
  door: record,
  clock: () => ({ now: Date.now(), offset: -new Date().getTimezoneOffset() }),
  newId: () => crypto.randomUUID(),
});
addEventListener('pagehide', () => void desk.flush());

browser.permissions.onAdded.addListener(() => void lookUpSite());
browser.permissions.onRemoved.addListener(() => void lookUpSite());
effect(() => {
  if (state.view.value) void lookUpSite();
});
void followTab((tab) => {
  follow(state, tab);
  link.watch(tab);
});

// Whoever does something here wants the record open, as far as it is.
for (const sign of ['keydown', 'pointerdown']) addEventListener(sign, record.touch, { capture: true });

const root = document.getElementById('root');
if (root) {
  const { version } = browser.runtime.getManifest();
  render(
    <Panel
      state={state}
      settings={settings}
      actions={actions}
      titles={TITLES}
      version={version}
      record={record}
      desk={desk}
    />,
    root,
  );
}
