// Turns a draft into what React Flow draws; what did not change stays the same object and is not drawn again.
import type { FlowDraft, Step, StepModels } from '@parley/flow';
import type { Edge as DrawnEdge, Node } from '@xyflow/react';
import type { SizeOf } from '../../edits/step-size';
import type { Selection } from '../../store/editor-store';
import type { Covered } from '../../store/flow-checker';
import { edgeTracks, type Track } from '../edge/edge-tracks';

export type StepNodeData = { step: Step; tied: string };
export type NoteNodeData = { noteId: string; text: string };
export type StepNodeType = Node<StepNodeData, 'step'>;
export type NoteNodeType = Node<NoteNodeData, 'note'>;
export type CanvasNode = StepNodeType | NoteNodeType;
export type FlowEdgeData = { track: Track | null };
export type CanvasEdge = DrawnEdge<FlowEdgeData, 'flow'>;

export const noteNodeId = (id: string) => `note:${id}`;

export function toNodes(draft: FlowDraft, selection: Selection, drawn: readonly CanvasNode[]): CanvasNode[] {
  const before = new Map(drawn.map((node) => [node.id, node]));
  const tied = tiedExits(draft);
  const steps = draft.steps.map((step, index): CanvasNode => {
    const old = before.get(step.id);
    const position = draft.layout.steps[step.id] ?? { x: 0, y: index * 160 };
    const data = { step, tied: tied.get(step.id) ?? '' };
    const selected = selection.steps.has(step.id);
    if (old?.type !== 'step') return { id: step.id, type: 'step', position, data, selected };
    const sameData = old.data.step === step && old.data.tied === data.tied;
    return keep(old, { position, selected, data: sameData ? old.data : data });
  });
  const notes = draft.layout.notes.map((note): CanvasNode => {
    const id = noteNodeId(note.id);
    const old = before.get(id);
    const position = { x: note.x, y: note.y };
    const data = { noteId: note.id, text: note.text };
    const selected = selection.note === note.id;
    if (old?.type !== 'note') return { id, type: 'note', position, data, selected, zIndex: -1 };
    return keep(old, { position, selected, data: old.data.text === note.text ? old.data : data });
  });
  return [...steps, ...notes];
}

function keep<N extends CanvasNode>(old: N, next: Pick<N, 'position' | 'selected' | 'data'>): N {
  const position =
    old.dragging || (old.position.x === next.position.x && old.position.y === next.position.y)
      ? old.position
      : next.position;
  const same = old.data === next.data && old.position === position && (old.selected ?? false) === next.selected;
  return same ? old : { ...old, ...next, position };
}

function tiedExits({ edges }: FlowDraft): Map<string, string> {
  const tied = new Map<string, string>();
  for (const { from } of edges) tied.set(from.step, `${tied.get(from.step) ?? '\n'}${from.exit}\n`);
  return tied;
}

/** Whether `tied` of a node names the exit. */
export function isTied(tied: string, exit: string): boolean {
  return tied.includes(`\n${exit}\n`);
}

export type EdgeContext = {
  readonly selection: Selection;
  readonly sizeOf: SizeOf;
  readonly walked: ReadonlySet<string> | null;
  readonly covered: Covered | null;
  readonly stepModels: StepModels;
};

export function toEdges(
  draft: FlowDraft,
  { selection, sizeOf, walked, covered, stepModels }: EdgeContext,
  drawn: readonly CanvasEdge[],
): CanvasEdge[] {
  const before = new Map(drawn.map((edge) => [edge.id, edge]));
  const tracks = edgeTracks(draft, sizeOf);
  const leaps = leapingSteps(draft, stepModels);
  return draft.edges.map((edge) => {
    const track = tracks.get(edge.id) ?? null;
    const selected = selection.edges.has(edge.id);
    const way = `${edge.from.step}/${edge.from.exit}`;
    const className = [walked?.has(way) && 'walked', coverageOf(covered, way), leaps.has(edge.from.step) && 'leap']
      .filter(Boolean)
      .join(' ');
    const old = before.get(edge.id);
    const next: CanvasEdge = {
      id: edge.id,
      type: 'flow',
      source: edge.from.step,
      sourceHandle: edge.from.exit,
      target: edge.to,
      selected,
      className,
      zIndex: selected || walked?.has(way) ? 1 : 0,
      data: { track },
    };
    return old && isSame(old, next) ? old : next;
  });
}

function coverageOf(covered: Covered | null, way: string): string | false {
  if (covered?.ways.has(way)) return 'covered';
  return covered?.missing.has(way) === true && 'uncovered';
}

/** Steps that do nothing but lead elsewhere: their line is a leap. */
function leapingSteps({ steps }: FlowDraft, stepModels: StepModels): ReadonlySet<string> {
  return new Set(steps.flatMap(({ id, kind }) => (stepModels[kind]?.leaps === true ? [id] : [])));
}

function isSame(a: CanvasEdge, b: CanvasEdge): boolean {
  return (
    a.source === b.source &&
    a.sourceHandle === b.sourceHandle &&
    a.target === b.target &&
    a.selected === b.selected &&
    a.className === b.className &&
    a.data?.track?.x === b.data?.track?.x &&
    a.data?.track?.turnY === b.data?.track?.turnY
  );
}
