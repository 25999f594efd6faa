/** Runs in one of our own pages: everything the settings store holds, as text. */
export function storedSettings(): Promise<string> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('claimside-settings');
    open.onerror = reject;
    open.onsuccess = () => {
      const rows = open.result.transaction('settings').objectStore('settings').getAll();
      rows.onerror = reject;
      rows.onsuccess = () => {
        open.result.close();
        resolve(JSON.stringify(rows.result));
      };
    };
  });
}
