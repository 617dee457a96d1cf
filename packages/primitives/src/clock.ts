// Time is handed in, so that every conversation can be played again.

/** Gives the time as epoch milliseconds. */
export interface Clock {
  now(): number;
}

/** A clock that stands still until it is moved. For previews and tests. */
export function createManualClock(start: number): Clock & { advance(ms: number): void; set(at: number): void } {
  let at = start;
  return {
    now: () => at,
    advance: (ms) => {
      at += ms;
    },
    set: (to) => {
      at = to;
    },
  };
}
