// What the hand did on the drawing, as selection and commands.
import type { Connection, EdgeChange, NodeChange } from '@xyflow/react';
import { connect } from '../../edits/add-step';
import { snap } from '../../edits/step-size';
import type { EditorStore } from '../../store/editor-store';
import type { CanvasEdge, CanvasNode } from './to-nodes';

export function selectNodes(store: EditorStore, changes: readonly NodeChange<CanvasNode>[]): void {
  const selects = changes.filter((change) => change.type === 'select');
  if (selects.length === 0) return;
  const { selection } = store.get();
  const steps = new Set(selection.steps);
  let { note } = selection;
  for (const { id, selected } of selects) {
    if (id.startsWith('note:')) note = selected ? id.slice(5) : note === id.slice(5) ? null : note;
    else if (selected) steps.add(id);
    else steps.delete(id);
  }
  store.select({ ...selection, steps, note });
}

export function selectEdges(store: EditorStore, changes: readonly EdgeChange<CanvasEdge>[]): void {
  const selects = changes.filter((change) => change.type === 'select');
  if (selects.length === 0) return;
  const { selection } = store.get();
  const edges = new Set(selection.edges);
  for (const { id, selected } of selects) {
    if (selected) edges.add(id);
    else edges.delete(id);
  }
  store.select({ ...selection, edges });
}

export function moveTo(store: EditorStore, moved: readonly CanvasNode[]): void {
  const { draft } = store.get();
  const steps = moved.filter(({ id, type, position: { x, y } }) => {
    const at = draft.layout.steps[id];
    return type === 'step' && (at?.x !== x || at.y !== y);
  });
  const notes = moved.filter(({ type }) => type === 'note');
  store.run([
    ...(steps.length > 0
      ? [
          {
            do: 'move-steps',
            to: Object.fromEntries(steps.map(({ id, position }) => [id, { x: snap(position.x), y: snap(position.y) }])),
          } as const,
        ]
      : []),
    ...notes.flatMap((node) =>
      node.type === 'note'
        ? [{ do: 'set-note', id: node.data.noteId, note: { ...node.position, text: node.data.text } } as const]
        : [],
    ),
  ]);
}

export function connectSteps(store: EditorStore, { source, sourceHandle, target }: Connection): void {
  if (sourceHandle) store.run([connect(store.get().draft, { step: source, exit: sourceHandle }, target)]);
}
