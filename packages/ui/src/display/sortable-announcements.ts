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
}

export function announcementsFor(
  texts: SortableTexts,
  { keys, nameOf }: SortableOrder,
): { announcements: Announcements; screenReaderInstructions: ScreenReaderInstructions } {
  const placeOf = (id: UniqueIdentifier) => keys.indexOf(String(id)) + 1;
  const name = (id: UniqueIdentifier) => nameOf(String(id));
  return {
    screenReaderInstructions: { draggable: texts.instructions },
    announcements: {
      onDragStart: ({ active }) => texts.pickedUp(name(active.id), placeOf(active.id), keys.length),
      onDragOver: ({ active, over }) => (over ? texts.moved(name(active.id), placeOf(over.id), keys.length) : undefined),
      onDragEnd: ({ active, over }) => (over ? texts.dropped(name(active.id), placeOf(over.id), keys.length) : undefined),
      onDragCancel: ({ active }) => texts.cancelled(name(active.id)),
    },
  };
}
