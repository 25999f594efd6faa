import * as z from 'zod/mini';
import { LOADED_KINDS, type LoadedTable } from '../../engine/codes/loaded.ts';
import { fromWire, toWire, wireTables } from '../../engine/codes/loaded-wire.ts';
import { codeTableViews, keepTables, loadedTables, undoTable } from '../../engine/vault/code-tables.ts';
import { ownPage, type Self } from '../background/senders.ts';
import { onHostMessage } from './protocol.ts';

const keepRequest = z.object({ tables: wireTables });
const undoRequest = z.object({ kind: z.enum(LOADED_KINDS) });

/**
 * Lets our own pages see the loaded code tables, put new ones in force and take the last back.
 *
 * @param today ISO day where the biller sits
 * @param changed told the tables that count whenever they are others than before
 */
export function serveCodeTables(self: Self, today: () => string, changed: (loaded: LoadedTable[]) => void): void {
  async function answer() {
    changed(await loadedTables());
    return codeTableViews();
  }
  onHostMessage('stored-code-tables', ({ sender }) => (ownPage(sender, self) ? codeTableViews() : null));
  onHostMessage('loaded-tables', async ({ sender }) =>
    ownPage(sender, self) ? (await loadedTables()).map(toWire) : null,
  );
  onHostMessage('keep-code-tables', async ({ data, sender }) => {
    const request = keepRequest.safeParse(data);
    if (!ownPage(sender, self) || !request.success) return null;
    await keepTables(request.data.tables.map(fromWire), today());
    return answer();
  });
  onHostMessage('undo-code-table', async ({ data, sender }) => {
    const request = undoRequest.safeParse(data);
    if (!ownPage(sender, self) || !request.success) return null;
    await undoTable(request.data.kind);
    return answer();
  });
}
