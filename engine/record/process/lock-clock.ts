/** Epoch milliseconds and milliseconds of a clock that nobody can set. */
export interface Clocks {
  now(): number;
  elapsed(): number;
}

/** Milliseconds for which a call counts as activity after its note was changed last: holds are long. */
const CALL = 3 * 60 * 60_000;

/** When the record locks itself. */
export interface LockClock {
  /** Somebody does something. */
  touch(): void;
  /** The note of a running call was changed, or the call is over. */
  call(isRunning: boolean): void;
  /** Another idle time, in minutes; counts from now on. */
  allow(minutes: number): void;
  /** A restart is no activity: the time that was agreed on before it goes on. */
  resume(until: number): void;
  /** Epoch milliseconds. */
  lockAt(): number;
  isDue(): boolean;
}

/**
 * Counts by two clocks: one that can be set back must not keep the record open, one that stands while the machine
 * sleeps must not either.
 */
export function lockClock(clocks: Clocks, minutes: number): LockClock {
  let idle = minutes * 60_000;
  let active = moment(0);
  let running = { until: 0, end: 0 };

  function moment(milliseconds: number) {
    return { until: clocks.now() + milliseconds, end: clocks.elapsed() + milliseconds };
  }
  const touch = () => {
    active = moment(idle);
  };

  return {
    touch,
    call(isRunning) {
      running = isRunning ? moment(CALL) : { until: 0, end: 0 };
      touch();
    },
    allow(next) {
      idle = next * 60_000;
      touch();
    },
    resume(until) {
      active = moment(until - clocks.now());
    },
    lockAt: () => Math.max(active.until, running.until),
    isDue: () =>
      clocks.now() >= Math.max(active.until, running.until) || clocks.elapsed() >= Math.max(active.end, running.end),
  };
}
