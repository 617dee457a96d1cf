// Adding a step: after an exit, after a step, on an edge, or loose on the canvas.
import type { Exit, FlowCommand, FlowDraft, Point, Step, StepModels } from '@parley/flow';
import { freeSpot, stepDistance } from './free-spot';
import { newEdgeId, newStepId } from './new-ids';
import { guessSize, type SizeOf, snap } from './step-size';

export type Drawing = { readonly draft: FlowDraft; readonly stepModels: StepModels; readonly sizeOf: SizeOf };
export type ExitRef = { readonly step: string; readonly exit: string };
export type Added = { readonly id: string; readonly commands: readonly FlowCommand[] };

/** `from` is tied to the new step; without it the step stands alone at `at`. */
export function addStep(drawing: Drawing, kind: string, where: { from?: ExitRef; at?: Point }): Added {
  const { draft, stepModels, sizeOf } = drawing;
  const step = newStep(drawing, kind);
  const { from } = where;
  const wish = where.at ?? (from ? besides(drawing, from) : { x: 0, y: 0 });
  const at = freeSpot(draft, sizeOf, { at: wish, size: guessSize(step, stepModels) });
  const link: FlowCommand[] = from && !begins(drawing, kind) ? [connect(draft, from, step.id)] : [];
  return { id: step.id, commands: [{ do: 'add-step', step, at }, ...link] };
}

/** After the selected step's first open way out; loose when it has none. */
export function addAfter(drawing: Drawing, kind: string, stepId: string): Added {
  const open = openExits(drawing, stepId)[0];
  if (open) return addStep(drawing, kind, { from: { step: stepId, exit: open.id } });
  return addStep(drawing, kind, { at: besides(drawing, { step: stepId, exit: '' }) });
}

/** Null when the kind cannot stand between two steps. */
export function insertOnEdge(drawing: Drawing, kind: string, edgeId: string): Added | null {
  const { draft, stepModels } = drawing;
  const edge = draft.edges.find(({ id }) => id === edgeId);
  const step = newStep(drawing, kind);
  const exit = stepModels[kind]?.exits(step.options)[0];
  if (!edge || !exit || begins(drawing, kind)) return null;
  const from = draft.layout.steps[edge.from.step] ?? { x: 0, y: 0 };
  const to = draft.layout.steps[edge.to] ?? { x: from.x + stepDistance, y: from.y };
  const roomy = to.x - from.x >= 2 * stepDistance - 20;
  const at = roomy ? { x: snap((from.x + to.x) / 2), y: snap((from.y + to.y) / 2) } : { x: to.x, y: to.y };
  const insert: FlowCommand = { do: 'insert-on-edge', edgeId, step, at, newEdgeId: newEdgeId(draft), exit: exit.id };
  return { id: step.id, commands: roomy ? [insert] : [makeRoom(draft, to.x), insert] };
}

export function connect(draft: FlowDraft, from: ExitRef, to: string): FlowCommand {
  return { do: 'connect', edge: { id: newEdgeId(draft), from: { step: from.step, exit: from.exit }, to } };
}

export function openExits({ draft, stepModels }: Drawing, stepId: string): Exit[] {
  const step = draft.steps.find(({ id }) => id === stepId);
  if (!step || !Object.hasOwn(stepModels, step.kind)) return [];
  const tied = new Set(draft.edges.filter(({ from }) => from.step === stepId).map(({ from }) => from.exit));
  const open = (stepModels[step.kind]?.exits(step.options) ?? []).filter(({ id }) => !tied.has(id));
  return [...open.filter(({ required }) => required), ...open.filter(({ required }) => !required)];
}

export function begins({ stepModels }: Pick<Drawing, 'stepModels'>, kind: string): boolean {
  const model = Object.hasOwn(stepModels, kind) ? stepModels[kind] : undefined;
  return model?.group === 'trigger' || model?.isWatcher === true;
}

function newStep({ draft, stepModels }: Drawing, kind: string): Step {
  const model = Object.hasOwn(stepModels, kind) ? stepModels[kind] : undefined;
  return { id: newStepId(draft, kind), kind, options: model?.defaults() ?? {} };
}

function besides({ draft }: Drawing, from: ExitRef): Point {
  const at = draft.layout.steps[from.step] ?? { x: 0, y: 0 };
  return { x: at.x + stepDistance, y: at.y };
}

/** Everything from the drop place on moves one step's width to the right. */
function makeRoom(draft: FlowDraft, from: number): FlowCommand {
  const later = Object.entries(draft.layout.steps).filter(([, { x }]) => x >= from);
  return { do: 'move-steps', to: Object.fromEntries(later.map(([id, { x, y }]) => [id, { x: x + stepDistance, y }])) };
}
