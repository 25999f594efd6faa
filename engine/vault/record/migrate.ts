import type { StoredRow, StoreStep } from './migrations/index.ts';

/**
 * Takes a store through steps, in the transaction that opens it: all of them or none. It awaits nothing but
 * requests of that transaction, or it would end.
 */
export async function migrate(steps: readonly StoreStep[], transaction: IDBTransaction): Promise<void> {
  for (const { stores, rows = {} } of steps) {
    for (const [name, key] of Object.entries(stores)) {
      if (key === null) transaction.db.deleteObjectStore(name);
      else transaction.db.createObjectStore(name, { keyPath: key });
    }
    for (const [name, become] of Object.entries(rows)) await rewrite(transaction.objectStore(name), become);
  }
}

/** Row by row, as a table may be larger than memory. */
function rewrite(store: IDBObjectStore, become: (row: StoredRow) => StoredRow): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = store.openCursor();
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return resolve();
      try {
        cursor.update(become(cursor.value as StoredRow));
        cursor.continue();
      } catch (error) {
        reject(error);
      }
    };
  });
}
