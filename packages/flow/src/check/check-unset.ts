// Variables a visit may read before anybody set them, with the visit that does.
import { findVisit } from '../graph/find-visit';
import { entrances } from '../graph/graph-questions';
import type { Way } from '../graph/flow-graph';
import type { FlowProblem } from '../language/problem';
import { type Checking, type LiveStep, nameOf, warningOf } from './checking';
import { namesRead } from './names-read';

const mostVisits = 50;

/** Sets as bits: which variables every way to a step has set. */
export function checkUnset(checking: Checking): FlowProblem[] {
  const bits = new Map(checking.graph.draft.variables.map(({ name }, index) => [name, 1n << BigInt(index)]));
  const written = writtenBits(checking.live, bits);
  const links = checking.live.flatMap(({ step, model }) => model.outside(step.options)?.link ?? []);
  // Addresses for the outside are there from the beginning
  const given = links.reduce((sum, name) => sum | (bits.get(name) ?? 0n), 0n);
  const before = settledBefore(checking, written, { given, all: (1n << BigInt(bits.size)) - 1n });
  let visits = 0;
  return checking.live.flatMap((at) => {
    const set = before.get(at.step.id);
    if (set === undefined) return [];
    const unset = new Map(
      namesRead(at).flatMap(({ name, field, guarded }) => {
        const bit = bits.get(name);
        return bit === undefined || guarded || (set & bit) !== 0n ? [] : [[name, { field, bit }] as const];
      }),
    );
    return [...unset].map(([name, { field, bit }]) => {
      visits += 1;
      const visit =
        visits > mostVisits
          ? null
          : findVisit(checking.graph, at.step.id, (from, way) => (written(from.step.id, way) & bit) === 0n);
      const message = `"${name}" may not be set yet when a visit comes to "${nameOf(at)}".`;
      return warningOf({
        code: 'unset-variable',
        stepId: at.step.id,
        field,
        message,
        values: { name },
        ...(visit ? { visit } : {}),
      });
    });
  });
}

type Written = (stepId: string, way: Way) => bigint;

function writtenBits(live: readonly LiveStep[], bits: ReadonlyMap<string, bigint>): Written {
  const tables = new Map(
    live.map(({ step, model, exits }) => {
      const writes = model.writes(step.options);
      const byExit = exits.map(({ id }): [string, bigint] => [
        id,
        writes.reduce(
          (sum, write) =>
            write.exit === undefined || write.exit === id ? sum | (bits.get(write.variable) ?? 0n) : sum,
          0n,
        ),
      ]);
      return [step.id, new Map(byExit)];
    }),
  );
  return (stepId, { exit }) => (exit ? (tables.get(stepId)?.get(exit.id) ?? 0n) : 0n);
}

/** For each step a visit can come to: the variables set whichever way it came. */
function settledBefore(
  { graph }: Checking,
  written: Written,
  { given, all }: { readonly given: bigint; readonly all: bigint },
): ReadonlyMap<string, bigint> {
  const starts = entrances(graph);
  const before = new Map<string, bigint>(starts.map(({ step }) => [step.id, given]));
  const waiting = starts.map(({ step }) => step.id);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const set = before.get(id) ?? 0n;
    for (const way of graph.steps.get(id)?.ways ?? []) {
      const held = before.get(way.edge.to) ?? all;
      const met = held & (set | written(id, way));
      if (before.has(way.edge.to) && met === held) continue;
      before.set(way.edge.to, met);
      waiting.push(way.edge.to);
    }
  }
  return before;
}
