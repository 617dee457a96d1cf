// Few visits that between them go everywhere an exploration has been.
import { type FlowGraph, reachableSteps, type VisitScript } from '@parley/flow';
import type { PlayedVisit } from '../visit/play-visit';
import type { Exploration } from './explorer';

export type Coverage = {
  readonly steps: { readonly covered: readonly string[]; readonly missing: readonly string[] };
  /** As `step/exit`. */
  readonly ways: { readonly covered: readonly string[]; readonly missing: readonly string[] };
};

/** The farthest visits first: what lies on their way needs no visit of its own. */
export function coveringVisits({ sightings }: Exploration): readonly VisitScript[] {
  const covered = new Set<string>();
  const failing = new Set(sightings.failures.map(({ place }) => place));
  const visits: VisitScript[] = [];
  for (const place of [...sightings.places.toReversed(), ...failing]) {
    const path = place.path();
    const fresh = path.flatMap(({ touched }) => touched.filter((key) => !covered.has(key)));
    if (fresh.length === 0 && !failing.has(place)) continue;
    for (const key of fresh) covered.add(key);
    const { setting, steps } = place.visit();
    visits.push({ ...setting, steps: [...steps] });
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

function split(all: readonly string[], seen: ReadonlySet<string>): Coverage['steps'] {
  return { covered: all.filter((key) => seen.has(key)), missing: all.filter((key) => !seen.has(key)) };
}
