// A flow that the visitor did not call for: nobody knows how long ago they last wrote.

const year = 365 * 86_400_000;

/** What a trigger of that kind tells the check of channels that let a flow write for some hours only. */
export function longSilence(): number {
  return year;
}
