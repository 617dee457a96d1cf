// How visits went on from each state that was seen: so that one that waits can be taken to an end.
import type { VisitStep } from '@parley/flow';
import type { Turn } from '../session';
import type { VisitStage } from '../visit/stage';
import { Place } from './place';
import { speaks, walk } from './walk';

type Came = { readonly from: string; readonly input: readonly VisitStep[] };

const ended = '';
const mostSteps = 100;

export class Onward {
  private readonly into = new Map<string, Came[]>();
  private readonly keys = new Map<Place, string>();
  private nearest: ReadonlyMap<string, readonly VisitStep[]> | null = null;

  constructor(
    private readonly stage: VisitStage,
    private readonly keyOf: (place: Place) => string,
  ) {}

  /** `key` is the state that the place is in; null: the visit has ended there. */
  note(place: Place, key: string | null): void {
    const to = key ?? ended;
    this.keys.set(place, to);
    const from = place.parent && this.keys.get(place.parent);
    if (typeof from !== 'string') return;
    const ways = this.into.get(to);
    if (ways) ways.push({ from, input: place.input });
    else this.into.set(to, [{ from, input: place.input }]);
  }

  /** The visit taken on to an end by the shortest way that was seen; as far as it comes where none was. */
  finish(place: Place): Place {
    const ways = (this.nearest ??= this.waysToEnd());
    let at = place;
    for (let count = 0; count < mostSteps && at.stand.turn.session.status === 'waiting'; count += 1) {
      const next = this.goOn(at, ways.get(this.keyOf(at)));
      if (!next) break;
      at = next;
    }
    return at.stand.turn.session.status === 'ended' ? at : place;
  }

  private goOn(place: Place, input: readonly VisitStep[] | undefined): Place | null {
    const walked = input && walk(this.stage, place.stand, input);
    if (!walked) return null;
    const { setting } = place;
    const spoke = speaks(input) ? walked.stand.now : place.spoke;
    const next = new Place({ stand: walked.stand, setting, parent: place, input, spoke });
    next.touched.push(...walked.turns.flatMap(touchedBy));
    return next;
  }

  private waysToEnd(): ReadonlyMap<string, readonly VisitStep[]> {
    const ways = new Map<string, readonly VisitStep[]>([[ended, []]]);
    for (const to of ways.keys())
      for (const { from, input } of this.into.get(to) ?? []) if (!ways.has(from)) ways.set(from, input);
    return ways;
  }
}

/** Steps entered and ways out taken in a turn. */
export function touchedBy({ trace }: Turn): string[] {
  return trace.flatMap((entry) => {
    if (entry.at === 'set') return [];
    return entry.at === 'enter' ? [entry.step] : [`${entry.step}/${entry.exit}`];
  });
}
