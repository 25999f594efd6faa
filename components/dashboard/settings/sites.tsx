import { DEFAULTS } from '../../../engine/vault/defaults.ts';
import { Part } from '../detail.tsx';
import type { Desk } from '../state.ts';

/** Which portals are read as they open, and where the pill stands on each. */
export function Sites({ desk }: { desk: Desk }) {
  const { sites, pills } = desk.state.settings.value ?? DEFAULTS;
  return (
    <>
      <Part title="Always read">
        {Object.keys(sites).length === 0 ? (
          <p>No site yet. Open a portal, then switch on “Always on this site” in the panel.</p>
        ) : (
          <ul class="rows">
            {Object.entries(sites).map(([page, parts]) => (
              <li key={page}>
                <span class="grow">
                  {hostOfPattern(page)}
                  <PartsOf page={page} parts={parts} />
                </span>
                <button
                  type="button"
                  class="button"
                  aria-label={`Stop reading ${hostOfPattern(page)}`}
                  onClick={() => void desk.actions.forgetSite(page)}
                >
                  Stop
                </button>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part title="Place of the pill">
        {Object.keys(pills).length === 0 ? (
          <p>The pill stands at the bottom right. Drag it on a portal's page, and its place is kept for that site.</p>
        ) : (
          <ul class="rows">
            {Object.entries(pills).map(([origin, { collapsed }]) => (
              <li key={origin}>
                <span class="grow">
                  {new URL(origin).host}
                  {collapsed ? <span class="small"> as a dot</span> : null}
                </span>
                <button
                  type="button"
                  class="button"
                  aria-label={`Put back on ${new URL(origin).host}`}
                  onClick={() => {
                    const { [origin]: _, ...others } = pills;
                    desk.save('pills', others, 'Put back');
                  }}
                >
                  Put back
                </button>
              </li>
            ))}
          </ul>
        )}
      </Part>
    </>
  );
}

function PartsOf({ page, parts }: { page: string; parts: readonly string[] }) {
  const others = parts.filter((part) => part !== page).map(hostOfPattern);
  return others.length === 0 ? null : <span class="small"> and its parts from {others.join(', ')}</span>;
}

function hostOfPattern(pattern: string): string {
  return pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
}
