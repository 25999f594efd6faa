import type { TabView } from '../../engine/wire.ts';
import { list } from '../ui/count.ts';
import type { PanelActions } from './actions.ts';
import { hostOf, patternsFor, siteKind } from './origins.ts';

/** "Always on this site": asks for the page's site and each part's site by name, and gives them back. */
export function SiteSwitch({ view, always, actions }: { view: TabView; always: boolean; actions: PanelActions }) {
  const kind = siteKind(view.origin);
  if (kind === 'none') return null;
  if (kind === 'http') {
    return (
      <p class="site small">
        Always on this site: not offered here, because browsers let an extension ask only for https pages. The toolbar
        button still checks this page.
      </p>
    );
  }
  const hosts = [hostOf(view.origin), ...view.blockedFrames];
  const flip = () => (always ? actions.disallow(view.origin) : actions.allow(patternsFor(view)));
  return (
    <div class="site">
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={always}
        aria-describedby="site-hosts"
        onClick={flip}
      >
        <span class="track" aria-hidden="true" />
        Always on this site
      </button>
      <span id="site-hosts" class="small">
        {always ? 'Reads claim forms here as they open.' : `Asks for ${list([...new Set(hosts)])}.`}
      </span>
    </div>
  );
}

/** A frame on another site that was not read, with the way to have it read. */
export function BlockedFrames({ view, actions }: { view: TabView; actions: PanelActions }) {
  if (view.blockedFrames.length === 0) return null;
  const canAsk = siteKind(view.origin) === 'https';
  return (
    <ul class="notices">
      {view.blockedFrames.map((host) => (
        <li key={host} class="notice warning">
          <span class="grow">A part from {host} was not read.</span>
          {canAsk ? <AllowButton host={host} actions={actions} /> : <span class="small">{NOT_OFFERED}</span>}
        </li>
      ))}
    </ul>
  );
}

const NOT_OFFERED = 'Browsers let an extension ask only for https pages.';

function AllowButton({ host, actions }: { host: string; actions: PanelActions }) {
  const patterns = patternsFor({ origin: `https://${host}`, blockedFrames: [] });
  return (
    <button type="button" class="button" aria-label={`Allow ${host}`} onClick={() => actions.allow(patterns)}>
      Allow
    </button>
  );
}
