// What a dragged ticket is over: the nearest ticket of the column it is in, or the column itself when that is empty.
import { type CollisionDetection, closestCenter, pointerWithin, rectIntersection } from '@dnd-kit/core';
import { columnOf } from './columns';

export const findTarget: CollisionDetection = (args) => {
  const under = args.pointerCoordinates ? pointerWithin(args) : [];
  const touched = under.length > 0 ? under : rectIntersection(args);
  const first = touched[0];
  if (!first) return closestCenter(args);
  const column = columnOf(args.droppableContainers.find(({ id }) => id === first.id));
  const inColumn = args.droppableContainers.filter((one) => columnOf(one) === column);
  const cards = inColumn.filter(({ id }) => id !== column);
  // Below the last card means the end of the column.
  const lowest = Math.max(...cards.map(({ id }) => args.droppableRects.get(id)?.bottom ?? 0));
  const belowAll = args.pointerCoordinates !== null && args.pointerCoordinates.y > lowest;
  if (cards.length === 0 || belowAll)
    return closestCenter({ ...args, droppableContainers: inColumn.filter(({ id }) => id === column) });
  return closestCenter({ ...args, droppableContainers: cards });
};
