// Arrow keys on the board: up and down within a stage, left and right to the next one, near the same height.
import type { KeyboardCoordinateGetter } from '@dnd-kit/core';
import { columnOf } from './columns';

export const boardCoordinates: KeyboardCoordinateGetter = (event, { context }) => {
  const { active, collisionRect, droppableRects, droppableContainers } = context;
  if (!active || !collisionRect || !(event.code in steps)) return undefined;
  event.preventDefault();
  const here = columnOf(droppableContainers.get(active.id));
  const spots = droppableContainers.getEnabled().flatMap((one) => {
    const rect = droppableRects.get(one.id);
    const column = columnOf(one);
    return rect && column && one.id !== active.id ? [{ column, rect, isColumn: one.id === column }] : [];
  });
  if (event.code === 'ArrowUp' || event.code === 'ArrowDown') {
    const way = event.code === 'ArrowUp' ? -1 : 1;
    const ahead = spots.filter(
      (one) => !one.isColumn && one.column === here && (one.rect.top - collisionRect.top) * way > 1,
    );
    return corner(nearest(ahead, collisionRect)?.rect);
  }
  const columns = spots.filter(({ isColumn }) => isColumn).sort((a, b) => a.rect.left - b.rect.left);
  const next = columns[columns.findIndex(({ column }) => column === here) + (event.code === 'ArrowLeft' ? -1 : 1)];
  if (!next) return undefined;
  const cards = spots.filter((one) => !one.isColumn && one.column === next.column);
  return corner((nearest(cards, collisionRect) ?? next).rect);
};

const steps: Readonly<Record<string, true>> = { ArrowUp: true, ArrowDown: true, ArrowLeft: true, ArrowRight: true };

interface Box {
  readonly top: number;
  readonly left: number;
}

function nearest<Spot extends { readonly rect: Box }>(spots: readonly Spot[], from: Box): Spot | undefined {
  return [...spots].sort((a, b) => Math.abs(a.rect.top - from.top) - Math.abs(b.rect.top - from.top))[0];
}

function corner(rect: Box | undefined) {
  return rect && { x: rect.left, y: rect.top };
}
