// Few visits that between them go everywhere an exploration has been.
import { type FlowGraph, reachableSteps, type VisitScript } from '@parley/flow';
import type { Outcome, PlayedVisit } from '../visit/play-visit';
import type { Exploration } from './explorer';

export type Coverage = {
  readonly steps: { readonly covered: readonly string[]; readonly missing: readonly string[] };
  /** As `step/exit`. */
  readonly ways: { readonly covered: readonly string[]; readonly missing: readonly string[] };
};

/** A visit that wrote itself, with what came of it while exploring: the engine has played it already. */
export type CoveringVisit = {
  readonly visit: VisitScript;
  readonly outcome: Outcome;
  /** What the engine said when it gave up. */
  readonly failure: string | null;
};

/** The farthest visits first, each taken on to an end: what lies on their way needs no visit of its own. */
export function coveringVisits(exploration: Exploration): readonly CoveringVisit[] {
  const { sightings } = exploration;
  const covered = new Set<string>();
  const failures = new Map(sightings.failures.map(({ place, message }) => [place, message]));
  const visits: CoveringVisit[] = [];
  for (const place of [...sightings.places.toReversed(), ...failures.keys()]) {
    const failure = failures.get(place) ?? null;
    const isNew = place.path().some(({ touched }) => touched.some((key) => !covered.has(key)));
    if (!isNew && failure === null) continue;
    const last = failure === null ? exploration.finish(place) : place;
    const path = last.path();
    const fresh = path.flatMap(({ touched }) => touched.filter((key) => !covered.has(key)));
    for (const key of fresh) covered.add(key);
    const { setting, steps } = last.visit();
    const { status, stepId } = last.stand.turn.session;
    // What other visits before this one have covered need not be told again
    const seen: ReadonlySet<string> = new Set(fresh);
    visits.push({
      visit: { ...setting, steps: [...steps] },
      outcome: { status, stepId, steps: seen, ways: seen },
      failure,
    });
    failures.delete(place);
  }
  return visits.toReversed();
}

/** How much of what a visit could come to some visits came to. Disabled steps and unconnected ways out do not count. */
export function coverageOf(graph: FlowGraph, played: Iterable<Pick<PlayedVisit, 'steps' | 'ways'>>): Coverage {
  const seen = new Set<string>();
  for (const visit of played) for (const key of [...visit.steps, ...visit.ways]) seen.add(key);
  const reachable = [...reachableSteps(graph)].flatMap((id) => {
    const at = graph.steps.get(id);
    return at?.model && !at.step.disabled ? [at] : [];
  });
  const steps = reachable.map(({ step }) => step.id);
  const ways = reachable.flatMap(({ step, ways: out }) =>
    out.flatMap(({ exit }) => (exit ? [`${step.id}/${exit.id}`] : [])),
  );
  return { steps: split(steps, seen), ways: split(ways, seen) };
}

/** Share of the ways on that were taken, in percent. */
export function percentOf({ ways }: Coverage): number {
  const all = ways.covered.length + ways.missing.length;
  return all === 0 ? 100 : Math.floor((ways.covered.length / all) * 1_000) / 10;
}

function split(all: readonly string[], seen: ReadonlySet<string>): Coverage['steps'] {
  return { covered: all.filter((key) => seen.has(key)), missing: all.filter((key) => !seen.has(key)) };
}
