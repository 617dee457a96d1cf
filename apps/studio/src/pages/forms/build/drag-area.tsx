// Dragging in the form editor: fields from the palette and fields of the form, by pointer; the latter by keyboard too.
import {
  closestCenter,
  type CollisionDetection,
  DndContext,
  type DragEndEvent,
  type DragMoveEvent,
  DragOverlay,
  type DragStartEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import { fieldKindSchema } from '@parley/forms';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormEditor } from '../editing/editor-context';
import type { Dragged } from './dragged';
import { DragGhost } from './drag-ghost';
import { gapAt, gapOver, placeOfGap } from './insertion';
import { useDragWords } from './use-drag-words';

export interface DragAreaProps {
  /** Gets the gap where the line is drawn, and what is in the hand. */
  children: (drag: { gap: number | null; dragged: Dragged | null }) => ReactNode;
}

export function DragArea({ children }: DragAreaProps) {
  const { t } = useTranslation('forms');
  const { draft, add, move, select } = useFormEditor();
  const fields = draft.form.fields;
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const [gap, setGap] = useState<number | null>(null);
  const live = useRef<number | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const show = (next: number | null) => {
    live.current = next;
    setGap(next);
  };
  const start = ({ active }: DragStartEvent) => {
    const field = fields.find(({ id }) => id === active.id);
    const kind = fieldKindSchema.safeParse(active.data.current?.['kind']);
    setDragged(
      field ? { kind: field.kind, fieldId: field.id } : kind.success ? { kind: kind.data, fieldId: null } : null,
    );
  };
  const hover = (event: DragMoveEvent) =>
    show(
      findGap(
        event,
        fields.map(({ id }) => id),
      ),
    );
  const end = (event: DragEndEvent) => {
    const place = live.current;
    setDragged(null);
    show(null);
    if (!dragged || place === null) return;
    if (dragged.fieldId === null) return add(dragged.kind, place);
    move(
      dragged.fieldId,
      placeOfGap(
        place,
        fields.findIndex(({ id }) => id === event.active.id),
      ),
    );
    select(dragged.fieldId);
  };
  const cancel = () => {
    setDragged(null);
    show(null);
  };
  const nameOf = (id: string) => fields.find((field) => field.id === id)?.label || t('canvas.nameless');
  const words = useDragWords({ ids: fields.map(({ id }) => id), nameOf });
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={nearest}
      accessibility={words}
      onDragStart={start}
      onDragMove={hover}
      onDragOver={hover}
      onDragEnd={end}
      onDragCancel={cancel}
    >
      {children({ gap, dragged })}
      <DragOverlay dropAnimation={null}>{dragged && <DragGhost dragged={dragged} nameOf={nameOf} />}</DragOverlay>
    </DndContext>
  );
}

/** A pointer outside the form drops nothing; the keyboard always has a nearest field. */
const nearest: CollisionDetection = (args) => {
  if (!args.pointerCoordinates) return closestCenter(args);
  const sheet = document.querySelector('[data-form-sheet]')?.getBoundingClientRect();
  const { x, y } = args.pointerCoordinates;
  const inside = sheet && x > sheet.left - 48 && x < sheet.right + 48 && y > sheet.top - 48 && y < sheet.bottom + 240;
  return inside ? closestCenter(args) : [];
};

function findGap({ activatorEvent, active, over, delta }: DragMoveEvent, ids: readonly string[]): number | null {
  const from = ids.indexOf(String(active.id));
  if (activatorEvent instanceof KeyboardEvent) {
    const to = over ? ids.indexOf(String(over.id)) : -1;
    return from < 0 || to < 0 ? null : gapOver(from, to);
  }
  if (!over || !(activatorEvent instanceof PointerEvent)) return null;
  return gapAt(activatorEvent.clientY + delta.y, bandsOf(ids));
}

/** Measured as they stand on the screen, scrolled or not. */
function bandsOf(ids: readonly string[]) {
  return ids.flatMap((id) => {
    const rect = document.querySelector(`[data-field-id="${CSS.escape(id)}"]`)?.getBoundingClientRect();
    return rect ? [{ id, top: rect.top, bottom: rect.bottom }] : [];
  });
}
