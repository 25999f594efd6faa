import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { firefox } from '../background/firefox.ts';
import { openDashboard } from '../dashboard/open.ts';
import { readSettings, writeSetting } from '../engine-host/settings-client.ts';

const root = document.getElementById('root');
/** Known before the click: a panel opens only if nothing is awaited between the click and the call. */
const here = await browser.windows.getCurrent();
/** The page stands at once; whether the person agreed earlier follows as soon as the store answers. */
const started = signal(false);

/** Has the practice claim on this page read as a portal's would be. */
function attachPortal(): void {
  for (const src of ['/portal.js', '/marks.js']) {
    document.head.append(Object.assign(document.createElement('script'), { src, async: false }));
  }
}

function openPanel(): void {
  if (import.meta.env.FIREFOX) void firefox.sidebarAction.open();
  else if (here.id !== undefined) void browser.sidePanel.open({ windowId: here.id });
}

if (root) {
  render(
    <Welcome
      today={new Date()}
      started={started}
      onStart={() => {
        void writeSetting('welcomed', true).catch(() => undefined);
        attachPortal();
      }}
      onOpenPanel={openPanel}
      onOpenDashboard={() => void openDashboard('settings/practice')}
    />,
    root,
  );
}

const { welcomed } = await readSettings();
if (welcomed && !started.value) {
  started.value = true;
  attachPortal();
}
