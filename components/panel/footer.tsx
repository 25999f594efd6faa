import { usDay } from '../../engine/claim/day.ts';
import type { TabView } from '../../engine/wire.ts';
import { Fold } from './fold.tsx';

/** Which data judged the claim, and how to see for oneself that nothing leaves the computer. */
export function PanelFooter({ result, version }: { readonly result: TabView['result']; readonly version: string }) {
  const editions = Object.entries(result?.editions ?? {});
  return (
    <footer class="panel-footer">
      {editions.length > 0 && result ? (
        <Fold title="Code tables" note={tablesNote(result)}>
          <ul class="reasons">
            {editions.map(([table, edition]) => (
              <li key={table}>
                {edition}
                {result.outdated[table] ? (
                  <span class="small"> out of date since {usDay(result.outdated[table])}</span>
                ) : null}
              </li>
            ))}
          </ul>
        </Fold>
      ) : null}
      <Fold title="Nothing leaves this computer" note="how to check that">
        <ol class="reasons numbered">
          <li>Turn the network off, then change a field on the form. The check goes on as before.</li>
          <li>
            Right-click in this panel, choose Inspect, open Network and work on a claim. Only the extension's own files
            are listed.
          </li>
          <li>
            The browser itself refuses anything else: the extension's manifest says <code>connect-src 'self'</code>, its
            pages may connect to the extension's own files only.
          </li>
        </ol>
      </Fold>
      <p class="small">Claimside {version}</p>
    </footer>
  );
}

function tablesNote({ outdated, asOf }: NonNullable<TabView['result']>): string {
  const stale = Object.keys(outdated).length;
  return stale > 0 ? `${stale} out of date` : `judged as of ${usDay(asOf)}`;
}
