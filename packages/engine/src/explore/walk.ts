// Goes on from one stand by some lines of a script.
import type { VisitStep } from '@parley/flow';
import type { Turn } from '../session';
import type { VisitStage } from '../visit/stage';
import type { Stand } from '../visit/stand';
import { takeStep } from '../visit/take-step';

export type Walked = { readonly stand: Stand; readonly turns: readonly Turn[] };

/** Null when nothing waited for one of them. */
export function walk(stage: VisitStage, from: Stand, input: readonly VisitStep[]): Walked | null {
  let stand = from;
  const turns: Turn[] = [];
  for (const step of input) {
    if ('expects' in step) continue;
    const taken = takeStep(stage, stand, step);
    if (taken.refused) return null;
    turns.push(...taken.turns.map(({ turn }) => turn));
    stand = taken.stand;
  }
  return { stand, turns };
}

/** Whether the visitor does the last of these. */
export function speaks(input: readonly VisitStep[]): boolean {
  const last = input.at(-1);
  return last !== undefined && ('says' in last || 'chooses' in last || 'sends' in last);
}
