// Where one looks: at what somebody asked for, at the live step of a test, and at the start of a large flow.
import { useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';
import { useEditor, useEditorState } from '../../store/editor-context';
import type { EditorStore } from '../../store/editor-store';
import type { CanvasEdge, CanvasNode } from './to-nodes';

/** Brings what somebody asked for into sight, once it has been drawn. */
export function useWanted(): void {
  const { store } = useEditor();
  const flow = useReactFlow();
  const wanted = useEditorState((state) => state.wanted);
  useEffect(() => {
    if (!wanted) return undefined;
    const waiting = setTimeout(() => {
      store.arrived();
      bringIntoSight(flow, wanted.steps);
      const [first] = wanted.steps;
      if (wanted.focus && first !== undefined) focusNode(first);
    }, 60);
    return () => clearTimeout(waiting);
  }, [wanted, store, flow]);
  const live = useEditorState((state) => state.walked?.at ?? null);
  useEffect(() => {
    if (live === null) return undefined;
    const waiting = setTimeout(() => bringIntoSight(flow, [live]), 60);
    return () => clearTimeout(waiting);
  }, [live, flow]);
}

function bringIntoSight(flow: ReturnType<typeof useReactFlow>, ids: readonly string[]): void {
  const pane = document.querySelector('.react-flow')?.getBoundingClientRect();
  if (!pane || ids.length === 0) return;
  const box = flow.getNodesBounds([...ids]);
  const from = flow.flowToScreenPosition({ x: box.x, y: box.y });
  const to = flow.flowToScreenPosition({ x: box.x + box.width, y: box.y + box.height });
  const margin = 32;
  const { x, y, zoom } = flow.getViewport();
  const by = {
    x: leastShift([from.x, to.x], [pane.left + margin, pane.right - margin]),
    y: leastShift([from.y, to.y], [pane.top + margin, pane.bottom - margin]),
  };
  if (zoom < 0.5) void flow.setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom: 0.8, duration: 180 });
  else if (by.x !== 0 || by.y !== 0) void flow.setViewport({ x: x + by.x, y: y + by.y, zoom }, { duration: 180 });
}

/** As little as brings a stretch into a frame; its start wins where it is too long. */
function leastShift([from, to]: [number, number], [low, high]: [number, number]): number {
  if (from < low || to - from > high - low) return low - from;
  return to > high ? high - to : 0;
}

function focusNode(id: string): void {
  document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
}

type Flow = ReturnType<typeof useReactFlow<CanvasNode, CanvasEdge>>;

/** All of it where that can be read; of a large flow, where it begins. */
export function showStart(flow: Flow, store: EditorStore): void {
  const places = Object.values(store.get().draft.layout.steps);
  const pane = document.querySelector('.react-flow')?.getBoundingClientRect();
  if (places.length === 0 || !pane) return;
  const left = Math.min(...places.map(({ x }) => x));
  const top = Math.min(...places.map(({ y }) => y));
  const width = Math.max(...places.map(({ x }) => x)) + 260 - left;
  const height = Math.max(...places.map(({ y }) => y)) + 200 - top;
  const all = Math.min((pane.width - 96) / width, (pane.height - 96) / height);
  const zoom = all >= 0.55 ? Math.min(1, all) : 0.8;
  const fits = zoom === all || all >= 1;
  const x = fits || all >= 0.55 ? (pane.width - width * zoom) / 2 : 56;
  const y = height * zoom < pane.height - 96 ? Math.min((pane.height - height * zoom) / 2, 160) : 48;
  void flow.setViewport({ x: x - left * zoom, y: y - top * zoom, zoom });
}
