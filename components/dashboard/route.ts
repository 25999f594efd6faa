/** The pages that exist, in the order of the rail. */
export const PAGES = [
  { page: 'worklist', title: 'Worklist', key: '1', icon: 'worklist' },
  { page: 'log', title: 'Log', key: '2', icon: 'log' },
  { page: 'authorizations', title: 'Authorizations', key: '3', icon: 'authorization' },
  { page: 'patients', title: 'Patients', key: '4', icon: 'patients' },
  { page: 'payers', title: 'Payers', key: '5', icon: 'payers' },
  { page: 'code-sets', title: 'Code sets', key: '6', icon: 'tables' },
  { page: 'rules', title: 'Rules', key: '7', icon: 'rules' },
  { page: 'settings', title: 'Settings', key: '8', icon: 'settings' },
  { page: 'audit', title: 'Audit', key: '9', icon: 'audit' },
  { page: 'record', title: 'Record', key: '0', icon: 'record' },
] as const;
export type Page = (typeof PAGES)[number]['page'];

/** A place in the dashboard; `item` names what is open in the detail: a payer's key, a rule's id. */
export interface Route {
  readonly page: Page;
  readonly item: string | null;
}

const ITEM = /^[A-Za-z0-9][A-Za-z0-9._-]{0,100}$/;

/** Reads `#payers/aetna`; anything else is the first page. Hashes get into the browser's history: keys only. */
export function routeOf(hash: string): Route {
  const [page, item = ''] = hash.replace(/^#/, '').split('/');
  const known = PAGES.find((one) => one.page === page)?.page;
  if (!known) return { page: PAGES[0].page, item: null };
  return { page: known, item: ITEM.test(item) ? item : null };
}

/** `#rules/auth.date-outside`. */
export function hashOf({ page, item }: Route): string {
  return item === null ? `#${page}` : `#${page}/${item}`;
}
