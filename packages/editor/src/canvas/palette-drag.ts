// A step kind dragged out of the palette: dropped on an edge it goes between, elsewhere it stands where it fell.
import type { DragEndEvent, DragMoveEvent, DragStartEvent } from '@dnd-kit/core';
import { useMemo, type RefObject } from 'react';
import type { CanvasActs } from './canvas-acts';
import type { ToolEvent } from './canvas-tool';

type Send = (event: ToolEvent) => void;
type Point = { readonly x: number; readonly y: number };

export function usePaletteDrag(acts: CanvasActs, send: Send, frame: RefObject<HTMLElement | null>) {
  return useMemo(() => {
    let over: string | null = null;
    const mark = (edge: string | null) => {
      if (edge === over) return;
      over = edge;
      for (const lit of document.querySelectorAll('.react-flow__edge[data-drop]')) lit.removeAttribute('data-drop');
      if (edge !== null)
        document.querySelector(`.react-flow__edge[data-id="${CSS.escape(edge)}"]`)?.setAttribute('data-drop', '');
      send({ type: 'over', edge });
    };
    const stop = () => {
      mark(null);
      send({ type: 'done' });
    };
    return {
      onDragStart: ({ active }: DragStartEvent) => send({ type: 'drag', kind: kindOf(active.data.current) }),
      onDragMove: (event: DragMoveEvent) => mark(edgeNear(pointOf(event), frame.current)),
      onDragCancel: stop,
      onDragEnd: (event: DragEndEvent) => {
        const at = pointOf(event);
        const edge = over;
        const kind = kindOf(event.active.data.current);
        stop();
        if (!isInside(at, frame.current)) return;
        const place = acts.toPlace({ x: at.x, y: at.y });
        acts.add(kind, edge === null ? { at: { x: place.x - 130, y: place.y - 23 } } : { edge });
      },
    };
  }, [acts, send, frame]);
}

function kindOf(data: Record<string, unknown> | undefined): string {
  return typeof data?.['kind'] === 'string' ? data['kind'] : '';
}

/** Where the hand is now: where it took hold, moved by as much as it went. */
function pointOf({ activatorEvent, delta }: { activatorEvent: Event; delta: Point }): Point {
  const start =
    activatorEvent instanceof MouseEvent ? { x: activatorEvent.clientX, y: activatorEvent.clientY } : { x: 0, y: 0 };
  return { x: start.x + delta.x, y: start.y + delta.y };
}

function isInside({ x, y }: Point, frame: HTMLElement | null): boolean {
  const box = frame?.getBoundingClientRect();
  return box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** The edge under the pointer or a hand's breadth beside it. */
function edgeNear({ x, y }: Point, frame: HTMLElement | null): string | null {
  if (!isInside({ x, y }, frame)) return null;
  for (const [dx, dy] of [
    [0, 0],
    [0, -14],
    [0, 14],
    [-14, 0],
    [14, 0],
  ] as const) {
    const edge = document.elementFromPoint(x + dx, y + dy)?.closest('.react-flow__edge');
    const id = edge?.getAttribute('data-id');
    if (id) return id;
  }
  return null;
}
