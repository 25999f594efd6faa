import { useEffect } from 'preact/hooks';
import type { CodeSetsPage } from './connect.ts';
import { LoadButton } from './load-button.tsx';
import { TableList } from './table-list.tsx';
import { tableRows } from './table-rows.ts';
import { sayWork, WorkArea } from './work.tsx';

/**
 * The dashboard's page "Code sets": which tables judge claims, and loading newer official ones.
 *
 * @param page outlives the component, so that a load goes on while another page is looked at
 * @param today ISO day where the biller sits
 */
export function CodeSets({ page, today }: { readonly page: CodeSetsPage; readonly today: string }) {
  useEffect(() => void page.open(), [page]);
  const { kind } = page.work.value;
  const busy = kind === 'reading' || kind === 'saving';
  return (
    <div class="code-sets">
      <LoadButton busy={busy} onFiles={(files) => void page.choose(files)} />
      <p class="unseen" role="status">
        {sayWork(page.work.value)}
      </p>
      <WorkArea page={page} today={today} />
      <TableList
        tables={tableRows(page.shipped.value, page.stored.value, today)}
        busy={busy}
        onUndo={(undone) => void page.undo(undone)}
      />
    </div>
  );
}
