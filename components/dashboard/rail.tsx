import { Icon } from '../ui/icon.tsx';
import { hashOf, PAGES, type Page } from './route.ts';

/** The pages there are, on the left; across the top where there is no room. */
export function Rail(props: { readonly page: Page; readonly version: string; readonly onKeys: () => void }) {
  const { page, version, onKeys } = props;
  return (
    <header class="rail">
      <span class="brand">Claimside</span>
      <nav aria-label="Pages">
        {PAGES.map((one) => (
          <a
            key={one.page}
            href={hashOf({ page: one.page, item: null })}
            aria-current={one.page === page ? 'page' : undefined}
          >
            <Icon is={one.icon} />
            {one.title}
          </a>
        ))}
      </nav>
      <div class="rail-end">
        <button type="button" class="button bare" onClick={onKeys}>
          <kbd>?</kbd> Keys
        </button>
        <span class="small rail-version">{version}</span>
      </div>
    </header>
  );
}
