/** Milliseconds within which a request and its file must both have come. */
const PATIENCE = 10_000;

/** Files on their way from a page: they come beside the requests that name them, before or after. */
export interface FileDesk {
  put(id: string, file: Blob): void;
  /** The file, once it is there; null when it doesn't come. Each is handed out once. */
  take(id: string): Promise<Blob | null>;
}

/** @param after does something that many milliseconds later */
export function fileDesk(after: (milliseconds: number, work: () => void) => void): FileDesk {
  const waiting = new Map<
    string,
    { readonly file: Promise<Blob | null>; readonly settle: (file: Blob | null) => void }
  >();

  function slot(id: string) {
    const known = waiting.get(id);
    if (known) return known;
    const { promise, resolve } = Promise.withResolvers<Blob | null>();
    const made = { file: promise, settle: resolve };
    waiting.set(id, made);
    after(PATIENCE, () => {
      resolve(null);
      waiting.delete(id);
    });
    return made;
  }

  return {
    put: (id, file) => slot(id).settle(file),
    take(id) {
      const { file } = slot(id);
      return file.finally(() => waiting.delete(id));
    },
  };
}
