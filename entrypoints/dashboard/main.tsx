import { effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type CodeSetsPage, connectCodeSets } from '../../components/code-sets/connect.ts';
import { Dashboard } from '../../components/dashboard/dashboard.tsx';
import { hashOf, PAGES, routeOf } from '../../components/dashboard/route.ts';
import { type DashboardActions, dashboardState, deskOf } from '../../components/dashboard/state.ts';
import { inflatedText } from '../../engine/codes/inflate.ts';
import { NO_RECORD } from '../../engine/record/no-record.ts';
import { PAGES_FILE, pagesFrom, type RulePage } from '../../engine/rule-page.ts';
import { askBackground } from '../background/protocol.ts';
import { askHost } from '../engine-host/protocol.ts';
import { followSettings, readSettings, replaceSettings, writeSetting } from '../engine-host/settings-client.ts';
import { localToday } from '../engine-host/today.ts';
import { giveBack } from '../sidepanel/site.ts';
import { codeSetsBackstage } from '../table-loader/client.ts';

const state = dashboardState(routeOf(location.hash));
let pages: Promise<readonly RulePage[]> | null = null;
let codeSets: CodeSetsPage | null = null;

const actions: DashboardActions = {
  write: writeSetting,
  replace: replaceSettings,
  forgetSite: giveBack,
  download(name, text) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      new Blob([text], { type: name.endsWith('.csv') ? 'text/csv' : 'application/json' }),
    );
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  },
  record: () => NO_RECORD,
  rulePages() {
    pages ??= loadPages();
    return pages;
  },
  codeSets() {
    codeSets ??= connectCodeSets(codeSetsBackstage());
    return codeSets;
  },
  async tryRule(rule) {
    await askBackground('wake');
    return askHost('try-rule', rule);
  },
  today: localToday,
  now: () => new Date().toLocaleTimeString(undefined, { hour: 'numeric', minute: '2-digit' }),
};
const desk = deskOf(state, actions);

async function loadPages(): Promise<readonly RulePage[]> {
  const answer = await fetch(`/rules/${PAGES_FILE}`);
  return pagesFrom(await inflatedText(await answer.arrayBuffer()));
}

window.addEventListener('hashchange', () => {
  state.route.value = routeOf(location.hash);
});
effect(() => {
  const { page } = state.route.value;
  const hash = hashOf(state.route.value);
  document.title = `${PAGES.find((one) => one.page === page)?.title} · Claimside`;
  if (location.hash !== hash) location.hash = hash;
});
effect(() => {
  const theme = state.settings.value?.theme ?? 'system';
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
});
followSettings(desk.heard);
void readSettings().then(desk.heard);

const root = document.getElementById('root');
if (root) render(<Dashboard desk={desk} version={browser.runtime.getManifest().version} />, root);
