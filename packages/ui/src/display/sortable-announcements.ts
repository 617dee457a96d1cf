// What a screen reader hears while a row is moved by keyboard; the words come from the caller.
import type { Announcements, ScreenReaderInstructions, UniqueIdentifier } from '@dnd-kit/core';

export interface SortableTexts {
  /** Spoken name of the handle: "Move City bike". */
  handle: (name: string) => string;
  /** How to use the handle: "Press space to pick up, arrows to move, space to drop, escape to cancel." */
  instructions: string;
  pickedUp: (name: string, place: number, of: number) => string;
  moved: (name: string, place: number, of: number) => string;
  dropped: (name: string, place: number, of: number) => string;
  cancelled: (name: string) => string;
}

export interface SortableOrder {
  keys: readonly string[];
  nameOf: (key: string) => string;
  /** Whether the row in the hand has left its place yet: the first place under it is its own, and is no move. */
  left: { current: boolean };
}

export function announcementsFor(
  texts: SortableTexts,
  { keys, nameOf, left }: SortableOrder,
): { announcements: Announcements; screenReaderInstructions: ScreenReaderInstructions } {
  const placeOf = (id: UniqueIdentifier) => keys.indexOf(String(id)) + 1;
  const name = (id: UniqueIdentifier) => nameOf(String(id));
  return {
    screenReaderInstructions: { draggable: texts.instructions },
    announcements: {
      onDragStart: ({ active }) => {
        left.current = false;
        return texts.pickedUp(name(active.id), placeOf(active.id), keys.length);
      },
      onDragOver: ({ active, over }) => {
        if (!over || (over.id === active.id && !left.current)) return undefined;
        left.current = true;
        return texts.moved(name(active.id), placeOf(over.id), keys.length);
      },
      onDragEnd: ({ active, over }) =>
        over ? texts.dropped(name(active.id), placeOf(over.id), keys.length) : undefined,
      onDragCancel: ({ active }) => texts.cancelled(name(active.id)),
    },
  };
}
