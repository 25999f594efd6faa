import { browser } from 'wxt/browser';
import { askBackground } from '../background/protocol.ts';
import { onHostMessage } from './protocol.ts';
import { startHost } from './start-host.ts';

/** Chrome's engine host: an offscreen page, which outlives the service worker and has chrome.runtime only. */
const { host, record, ready } = startHost({
  keep: (tab, memory) => void askBackground('keep-tab', { tab, memory }).catch(() => undefined),
  recall: () => askBackground('recall-tabs'),
  record: {
    keep: (copy) => void askBackground('keep-record', { copy }).catch(() => undefined),
    recall: () => askBackground('recall-record'),
  },
  lookAround: (tab) => askBackground('look-around', { tab }),
  captures: (tab) => askBackground('captures', { tab }),
  bringTeaching: (tab, frames) =>
    void askBackground('bring-teaching', { tab, frames: [...frames] }).catch(() => undefined),
  grants: async () => (await askBackground('allowed-sites')).allowed,
});

/** Content scripts share our id but carry a tab; only the background speaks here. */
function fromBackground<T>(then: (data: T) => void) {
  return (message: { data: T; sender: { id?: string; tab?: unknown } }) => {
    if (message.sender.id === browser.runtime.id && !message.sender.tab) then(message.data);
  };
}

onHostMessage('host-ready', () => ready);
onHostMessage(
  'host-tab-gone',
  fromBackground(({ tab }) => void ready.then(() => host.tabGone(tab))),
);
onHostMessage(
  'host-tab-at',
  fromBackground(({ tab, origin }) => void ready.then(() => host.tabAt(tab, origin))),
);
onHostMessage(
  'host-grants',
  fromBackground(({ patterns }) => host.grantsAre(patterns)),
);
onHostMessage(
  'host-lock-record',
  fromBackground(({ why }) => record.lock(why)),
);
