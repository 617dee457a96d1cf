// Neighbours of one form become one run, empty ones go.
import type { RichRun } from './rich-text';

export function tidyRuns(runs: readonly RichRun[]): RichRun[] {
  const joined: RichRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && sameForm(last, run)) joined.splice(-1, 1, { ...last, text: last.text + run.text });
    else if (run.text !== '') joined.push(run);
  }
  return joined;
}

function sameForm(one: RichRun, other: RichRun): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.link === other.link;
}
