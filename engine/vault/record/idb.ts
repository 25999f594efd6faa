/** A table of a database: rows with their key in them. Keys count up as numbers or sort as texts. */
export interface Table<Row, Key extends IDBValidKey> {
  get(key: Key): Promise<Row | undefined>;
  all(): Promise<Row[]>;
  /** Rows from one key up to but not including another, in order. */
  between(from: Key, end: Key): Promise<Row[]>;
  keys(): Promise<Key[]>;
  last(): Promise<Row | undefined>;
  put(rows: readonly Row[]): Promise<void>;
  drop(keys: readonly Key[]): Promise<void>;
  clear(): Promise<void>;
}

/** Tables by name. */
type Tables<Rows extends object> = { readonly [Name in keyof Rows]: Rows[Name] };

export type TableNames<Rows> = readonly (keyof Rows & string)[];

/** A database whose every change is on disk before it counts. */
export interface Database<Rows extends object> {
  /** Each call in a transaction of its own. */
  readonly tables: Tables<Rows>;
  /** Opens it unless it is open. @throws what the browser says, among it a VersionError for one that is newer */
  open(): Promise<void>;
  close(): void;
  /**
   * Several calls in one transaction, which must await nothing but its tables.
   *
   * @throws what the work or the browser throws, with nothing changed
   */
  transaction<T>(
    mode: IDBTransactionMode,
    names: TableNames<Rows>,
    work: (tables: Tables<Rows>) => Promise<T>,
  ): Promise<T>;
}

/**
 * A database by name (decision 506). Connections that another version asks for, or that the browser takes away,
 * are let go; the next `open` makes a new one.
 *
 * @param version the one this build writes; none opens whatever there is
 * @param upgrade brings the tables from a version to this one, in the transaction of the opening
 */
export function database<Rows extends object>(
  name: string,
  version: number | undefined,
  tableNames: TableNames<Rows>,
  upgrade: (from: number, transaction: IDBTransaction) => Promise<void>,
): Database<Rows> {
  let connection: IDBDatabase | null = null;
  let opening: Promise<IDBDatabase> | null = null;

  function close(): void {
    connection?.close();
    connection = null;
  }

  async function open(): Promise<void> {
    if (connection) return;
    opening ??= opened(name, version, upgrade);
    try {
      const db = await opening;
      if (connection) return;
      db.onversionchange = close;
      db.onclose = close;
      connection = db;
    } finally {
      opening = null;
    }
  }

  async function within<T>(
    mode: IDBTransactionMode,
    names: TableNames<Rows>,
    work: (running: IDBTransaction) => Promise<T>,
  ): Promise<T> {
    if (!connection) throw new DOMException('The database is not open.', 'InvalidStateError');
    const running = connection.transaction([...names], mode, { durability: 'strict' });
    const done = completed(running);
    try {
      const result = await work(running);
      await done;
      return result;
    } catch (error) {
      abort(running);
      await done.catch(() => undefined);
      // The transaction's own error says more than that its requests were broken off.
      throw running.error ?? error;
    }
  }

  return {
    open,
    close,
    transaction: (mode, names, work) =>
      within(mode, names, (running) => work(tablesOf(names, async (name, _, use) => use(running.objectStore(name))))),
    tables: tablesOf(tableNames, (name, mode, use) =>
      within(mode, [name], (running) => use(running.objectStore(name))),
    ),
  };
}

function tablesOf<Rows extends object>(
  names: TableNames<Rows>,
  run: <T>(
    name: keyof Rows & string,
    mode: IDBTransactionMode,
    use: (store: IDBObjectStore) => Promise<T>,
  ) => Promise<T>,
): Tables<Rows> {
  return Object.fromEntries(
    names.map((name) => [name, tableOf((mode, use) => run(name, mode, use))]),
  ) as unknown as Tables<Rows>;
}

function tableOf(
  run: <T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => Promise<T>) => Promise<T>,
): Table<unknown, IDBValidKey> {
  return {
    get: (key) => run('readonly', (store) => answer(store.get(key))),
    all: () => run('readonly', (store) => answer(store.getAll())),
    between: (from, end) => run('readonly', (store) => answer(store.getAll(IDBKeyRange.bound(from, end, false, true)))),
    keys: () => run('readonly', (store) => answer(store.getAllKeys())),
    last: () => run('readonly', async (store) => (await answer(store.openCursor(null, 'prev')))?.value),
    put: (rows) => run('readwrite', (store) => all(rows.map((row) => store.put(row)))),
    drop: (keys) => run('readwrite', (store) => all(keys.map((key) => store.delete(key)))),
    clear: () => run('readwrite', (store) => all([store.clear()])),
  };
}

function opened(
  name: string,
  version: number | undefined,
  upgrade: (from: number, transaction: IDBTransaction) => Promise<void>,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = ({ oldVersion }) => {
    const { transaction } = request;
    if (transaction) upgrade(oldVersion, transaction).catch(() => abort(transaction));
  };
  return answer(request);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function all(requests: readonly IDBRequest[]): Promise<void> {
  await Promise.all(requests.map((request) => answer(request)));
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('Broken off.', 'AbortError'));
  });
}

/** Breaks a transaction off, if it isn't over. */
function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
