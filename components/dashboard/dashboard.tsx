import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { CodeSets } from '../code-sets/code-sets.tsx';
import { useKeys } from '../ui/keys.ts';
import { KeysDialog } from '../ui/keys-dialog.tsx';
import AuditPage from './audit/audit-page.tsx';
import AuthorizationsPage from './authorizations/authorizations-page.tsx';
import { handleKey, KEYS } from './keyboard.ts';
import LogPage from './log/log-page.tsx';
import PatientsPage from './patients/patients-page.tsx';
import { PayersPage } from './payers/payers-page.tsx';
import { Rail } from './rail.tsx';
import { hashOf, PAGES, type Route } from './route.ts';
import { RulesPage } from './rules/rules-page.tsx';
import { SettingsPage } from './settings/settings-page.tsx';
import type { Desk } from './state.ts';
import WorklistPage from './worklist/worklist-page.tsx';

/** The whole dashboard: rail, list, detail. */
export function Dashboard({ desk, version }: { desk: Desk; version: string }) {
  const { route, settings, status } = desk.state;
  const keysOpen = useSignal(false);
  const { page, item } = route.value;
  const title = PAGES.find((one) => one.page === page)?.title ?? '';
  useKeys((event) =>
    handleKey(event, document, {
      enabled: () => settings.value?.singleKeys ?? true,
      go: (next) => {
        route.value = { page: next, item: null };
      },
      back: () => {
        route.value = { page: route.value.page, item: null };
      },
      keys: () => {
        keysOpen.value = true;
      },
    }),
  );
  useFollowing(route.value, () => {
    status.value = null;
  });
  return (
    <div class="dashboard">
      <Rail
        page={page}
        version={version}
        onKeys={() => {
          keysOpen.value = true;
        }}
      />
      <main class={item === null ? `page page-${page}` : `page page-${page} has-item`}>
        <h1 class="unseen">{title}</h1>
        {settings.value === null ? <p class="waiting">Reading your settings</p> : <Body desk={desk} />}
      </main>
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

/**
 * What was said of another place is of no interest here. Who opened something reads on at its heading; who
 * left it stands at its row again.
 */
function useFollowing({ page, item }: Route, onMoved: () => void): void {
  const last = useRef<Route | null>(null);
  useEffect(() => {
    const before = last.current;
    last.current = { page, item };
    if (!before || (before.page === page && before.item === item)) return;
    onMoved();
    const row = before.page === page && before.item !== null ? hashOf(before) : '';
    const place = item === null ? `a[data-row][href="${row}"]` : '#detail-title';
    document.querySelector<HTMLElement>(place)?.focus();
  }, [page, item, onMoved]);
}

function Body({ desk }: { desk: Desk }) {
  const { page, item } = desk.state.route.value;
  switch (page) {
    case 'worklist':
      return <WorklistPage desk={desk} item={item} />;
    case 'log':
      return <LogPage desk={desk} item={item} />;
    case 'authorizations':
      return <AuthorizationsPage desk={desk} item={item} />;
    case 'patients':
      return <PatientsPage desk={desk} item={item} />;
    case 'audit':
      return <AuditPage desk={desk} item={item} />;
    case 'payers':
      return <PayersPage desk={desk} item={item} />;
    case 'code-sets':
      return <CodeSets page={desk.actions.codeSets()} today={desk.actions.today()} />;
    case 'rules':
      return <RulesPage desk={desk} item={item} />;
    case 'settings':
      return <SettingsPage desk={desk} item={item} />;
  }
}
