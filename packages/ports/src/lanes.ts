// One thing at a time per conversation: work of one lane never overlaps.

export interface Lanes {
  /** Runs `work` after all earlier work of the same lane has ended. */
  run<T>(lane: string, work: () => Promise<T>): Promise<T>;
}
