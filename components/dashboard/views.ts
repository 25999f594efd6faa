import { type Signal, signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Page } from './route.ts';
import type { Desk } from './state.ts';

/** A page of the dashboard. `item`: what is open in its detail. */
type View = (props: { readonly desk: Desk; readonly item: string | null }) => JSX.Element;

/** Where each page's code is: it comes when the page is first looked at (decision 521). */
const VIEWS: Readonly<Record<Page, () => Promise<{ readonly default: View }>>> = {
  worklist: () => import('./worklist/worklist-page.tsx'),
  log: () => import('./log/log-page.tsx'),
  authorizations: () => import('./authorizations/authorizations-page.tsx'),
  patients: () => import('./patients/patients-page.tsx'),
  audit: () => import('./audit/audit-page.tsx'),
  payers: () => import('./payers/payers-page.tsx'),
  'code-sets': () => import('./code-sets-view.tsx'),
  rules: () => import('./rules/rules-page.tsx'),
  settings: () => import('./settings/settings-page.tsx'),
  record: () => import('./record/record-page.tsx'),
};

/** The pages whose code is there; 'gone' for one that could not be loaded. */
export const views: Signal<ReadonlyMap<Page, View | 'gone'>> = signal(new Map());

/** Brings a page's code, once. Settles when it is there or is known not to come. */
export async function bringView(page: Page): Promise<void> {
  const known = views.value.get(page);
  if (known && known !== 'gone') return;
  const view = await VIEWS[page]().then(
    (module) => module.default,
    () => 'gone' as const,
  );
  views.value = new Map(views.value).set(page, view);
}
