// Which column a droppable belongs to, written into its data when it is made.
import type { DroppableContainer } from '@dnd-kit/core';

export function columnOf(container: DroppableContainer | undefined): string | null {
  const column: unknown = container?.data.current?.['column'];
  return typeof column === 'string' ? column : null;
}
