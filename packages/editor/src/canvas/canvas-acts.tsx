// Everything the hand, the keys and the menus can do on the canvas, as one set of verbs.
import type { Point } from '@parley/flow';
import { useReactFlow } from '@xyflow/react';
import { createContext, useContext, useMemo, type RefObject } from 'react';
import { addAfter, addStep, connect, type Drawing, type ExitRef, insertOnEdge, openExits } from '../edits/add-step';
import { fromClipText, pasteClip, toClipText } from '../edits/clipboard';
import { newNoteId } from '../edits/new-ids';
import { grid, type Size, sizesOf, snap } from '../edits/step-size';
import { tidy } from '../edits/tidy';
import { type Editor, useEditor } from '../store/editor-context';
import type { Pick, ToolEvent } from './canvas-tool';
import type { CanvasEdge, CanvasNode } from './surface/to-nodes';

export type CanvasActs = {
  drawing(): Drawing;
  /** Adds a step where the hand or the picker says; without a place, after the selected step. */
  add(kind: string, where?: { from?: ExitRef | null; at?: Point | null; edge?: string | null }): void;
  connectTo(from: ExitRef, stepId: string): void;
  removeSelected(): void;
  duplicate(): void;
  clipText(): string | null;
  pasteText(text: string, corner?: Point): boolean;
  tidy(): void;
  nudge(by: Point): void;
  addNote(at: Point): void;
  toggleDisabled(): void;
  selectAll(): void;
  pick(pick: Pick): void;
  /** Opens the picker for what follows the selected step. */
  pickNext(): void;
  toPlace(client: Point): Point;
  middle(): Point;
};

export const ActsContext = createContext<CanvasActs | null>(null);

export function useActs(): CanvasActs {
  const acts = useContext(ActsContext);
  if (!acts) throw new Error('This part belongs on the flow canvas');
  return acts;
}

export function usePicker(): CanvasActs['pick'] {
  return useActs().pick;
}

type Surface = ReturnType<typeof useReactFlow<CanvasNode, CanvasEdge>>;
type Hands = { editor: Editor; flow: Surface; send: (event: ToolEvent) => void; frame: RefObject<HTMLElement | null> };

export function useCanvasActs(send: (event: ToolEvent) => void, frame: RefObject<HTMLElement | null>): CanvasActs {
  const editor = useEditor();
  const flow = useReactFlow<CanvasNode, CanvasEdge>();
  return useMemo(() => {
    const hands = { editor, flow, send, frame };
    return { ...placing(hands), ...adding(hands), ...changing(hands), ...copying(hands), ...picking(hands) };
  }, [editor, flow, send, frame]);
}

function drawingOf({ editor, flow }: Hands): Drawing {
  const { draft } = editor.store.get();
  const measured = new Map<string, Size>();
  for (const { id, measured: size } of flow.getNodes()) {
    if (size?.width && size.height) measured.set(id, { width: size.width, height: size.height });
  }
  return { draft, stepModels: editor.stepModels, sizeOf: sizesOf(draft, editor.stepModels, measured) };
}

function placing({ flow, frame }: Hands): Pick2<'toPlace' | 'middle'> {
  return {
    toPlace: (client) => flow.screenToFlowPosition(client),
    middle: () => {
      const box = frame.current?.getBoundingClientRect();
      if (!box) return { x: 0, y: 0 };
      const at = flow.screenToFlowPosition({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
      return { x: at.x - 130, y: at.y - 60 };
    },
  };
}
type Pick2<K extends keyof CanvasActs> = { [Name in K]: CanvasActs[Name] };

function adding(hands: Hands): Pick2<'drawing' | 'add' | 'connectTo' | 'addNote'> {
  const { store } = hands.editor;
  return {
    drawing: () => drawingOf(hands),
    add: (kind, { from, at, edge } = {}) => {
      const drawing = drawingOf(hands);
      const { steps } = store.get().selection;
      const [only] = steps.size === 1 ? steps : [];
      const inserted = edge ? insertOnEdge(drawing, kind, edge) : null;
      const added =
        inserted ??
        (from || at
          ? addStep(drawing, kind, { ...(from && { from }), ...(at && { at }) })
          : only
            ? addAfter(drawing, kind, only)
            : addStep(drawing, kind, { at: placing(hands).middle() }));
      store.run(added.commands, { select: [added.id] });
      store.goTo([added.id], true);
    },
    connectTo: (from, stepId) => {
      store.run([connect(store.get().draft, from, stepId)]);
      store.goTo([stepId], true);
    },
    addNote: ({ x, y }) => {
      const id = newNoteId(store.get().draft);
      store.run([{ do: 'set-note', id, note: { x: snap(x), y: snap(y), text: '' } }]);
      store.select({ note: id });
    },
  };
}

function changing(hands: Hands): Pick2<'removeSelected' | 'tidy' | 'nudge' | 'toggleDisabled' | 'selectAll'> {
  const { store } = hands.editor;
  return {
    removeSelected: () => {
      const { steps, edges, note } = store.get().selection;
      store.run([
        ...(edges.size > 0 ? [{ do: 'disconnect', ids: [...edges] } as const] : []),
        ...(steps.size > 0 ? [{ do: 'remove-steps', ids: [...steps], heal: true } as const] : []),
        ...(note === null ? [] : [{ do: 'set-note', id: note, note: null } as const]),
      ]);
    },
    tidy: () => {
      const { draft, sizeOf } = drawingOf(hands);
      const { steps } = store.get().selection;
      const command = tidy(draft, sizeOf, steps.size > 1 ? steps : undefined);
      if (!command) return;
      hands.frame.current?.setAttribute('data-tidying', '');
      store.run([command]);
      if (steps.size <= 1) setTimeout(() => void hands.flow.fitView({ duration: 180, maxZoom: 1, padding: 0.12 }), 30);
      setTimeout(() => hands.frame.current?.removeAttribute('data-tidying'), 400);
    },
    nudge: ({ x, y }) => {
      const { draft, selection } = store.get();
      const to = [...selection.steps].map((id) => {
        const at = draft.layout.steps[id] ?? { x: 0, y: 0 };
        return [id, { x: at.x + x * grid, y: at.y + y * grid }] as const;
      });
      if (to.length > 0) store.run([{ do: 'move-steps', to: Object.fromEntries(to) }], { merge: 'nudge' });
    },
    toggleDisabled: () => {
      const { draft, selection } = store.get();
      const steps = draft.steps.filter(({ id }) => selection.steps.has(id));
      const disabled = steps.some((step) => !step.disabled);
      store.run(steps.map(({ id }) => ({ do: 'disable-step', id, disabled }) as const));
    },
    selectAll: () => store.select({ steps: new Set(store.get().draft.steps.map(({ id }) => id)) }),
  };
}

function copying(hands: Hands): Pick2<'duplicate' | 'clipText' | 'pasteText'> {
  const { store } = hands.editor;
  const clipText = () => {
    const { draft, selection } = store.get();
    return selection.steps.size > 0 ? toClipText(draft, selection.steps) : null;
  };
  const paste = (text: string, where: { shift: Point } | { corner: Point }) => {
    const clip = fromClipText(text);
    if (!clip || store.get().readOnly) return false;
    const { ids, commands } = pasteClip(store.get().draft, clip, where);
    store.run(commands, { select: ids });
    store.goTo(ids);
    return true;
  };
  return {
    clipText,
    pasteText: (text, corner) => paste(text, corner ? { corner } : { shift: { x: 40, y: 40 } }),
    duplicate: () => {
      const text = clipText();
      if (text !== null) paste(text, { shift: { x: 40, y: 40 } });
    },
  };
}

function picking(hands: Hands): Pick2<'pick' | 'pickNext'> {
  const { store } = hands.editor;
  const pick: CanvasActs['pick'] = (request) => {
    if (!store.get().readOnly) hands.send({ type: 'pick', pick: request });
  };
  return {
    pick,
    pickNext: () => {
      const { steps } = store.get().selection;
      const [only] = steps;
      const node = only === undefined ? null : hands.frame.current?.querySelector(`[data-step="${CSS.escape(only)}"]`);
      const box = (node ?? hands.frame.current)?.getBoundingClientRect();
      if (!box) return;
      const at = node ? { x: box.right + 12, y: box.top } : { x: box.left + box.width / 2 - 150, y: box.top + 120 };
      const open = only === undefined ? undefined : openExits(drawingOf(hands), only)[0];
      pick({ at, place: null, from: only !== undefined && open ? { step: only, exit: open.id } : null, edge: null });
    },
  };
}
