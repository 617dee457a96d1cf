// A report on a linked flow, said of the drawing its author knows: what lies inside a called flow is not theirs to cover.
import { type FlowDraft, type LinkedFlow, wayOfCaller } from '@parley/flow';
import { type Coverage, percentOf } from '../explore/cover';

type Covering = { readonly coverage: Coverage; readonly percent: number };

export function reportOfCaller<R extends Covering>(draft: FlowDraft, linked: LinkedFlow, report: R): R {
  if (linked.places.size === 0) return report;
  const drawn = new Set(draft.steps.map(({ id }) => id));
  const wayOf = wayOfCaller(linked, draft);
  const { steps, ways } = report.coverage;
  const own = (ids: readonly string[]) => ids.filter((id) => drawn.has(id));
  const mapped = (keys: readonly string[]) => keys.flatMap((key) => wayOf(key) ?? []);
  const coverage = {
    steps: { covered: own(steps.covered), missing: own(steps.missing) },
    ways: { covered: mapped(ways.covered), missing: mapped(ways.missing) },
  };
  return { ...report, coverage, percent: percentOf(coverage) };
}
