import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useKeys } from '../ui/keys.ts';
import { KeysDialog } from '../ui/keys-dialog.tsx';
import { handleKey, KEYS } from './keyboard.ts';
import { Rail } from './rail.tsx';
import { hashOf, PAGES, type Route } from './route.ts';
import type { Desk } from './state.ts';
import { bringView, views } from './views.ts';

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
  useFollowing(route.value, views.value.has(page), () => {
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
function useFollowing({ page, item }: Route, isThere: boolean, onMoved: () => void): void {
  const last = useRef<Route | null>(null);
  useEffect(() => {
    if (!isThere) return;
    const before = last.current;
    last.current = { page, item };
    if (!before || (before.page === page && before.item === item)) return;
    onMoved();
    const row = before.page === page && before.item !== null ? hashOf(before) : '';
    const place = item === null ? `a[data-row][href="${row}"]` : '#detail-title';
    document.querySelector<HTMLElement>(place)?.focus();
  }, [page, item, isThere, onMoved]);
}

function Body({ desk }: { desk: Desk }) {
  const { page, item } = desk.state.route.value;
  useEffect(() => void bringView(page), [page]);
  const View = views.value.get(page);
  if (View === 'gone')
    return <p class="waiting">This page did not load. Claimside may have been updated: reload it.</p>;
  return View ? <View desk={desk} item={item} /> : <p class="waiting">Opening</p>;
}
