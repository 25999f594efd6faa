/** One thing to be done later; setting it again puts it off. */
export interface Timer {
  set(wait: number, act: () => void): void;
  clear(): void;
  waiting(): boolean;
}

/** Cleared for good when `signal` aborts. */
export function createTimer(signal: AbortSignal): Timer {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const clear = () => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  signal.addEventListener('abort', clear);
  return {
    set(wait, act) {
      clear();
      if (signal.aborted) return;
      timer = setTimeout(() => {
        timer = null;
        act();
      }, wait);
    },
    clear,
    waiting: () => timer !== null,
  };
}
