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
import { type Drop, dropAt, gapOver, placeOfGap } from './insertion';
import { useDragWords } from './use-drag-words';

export interface DragAreaProps {
  /** Gets the place where the line is drawn, and what is in the hand. */
  children: (drag: { drop: Drop | null; dragged: Dragged | null }) => ReactNode;
}

export function DragArea({ children }: DragAreaProps) {
  const { t } = useTranslation('forms');
  const { draft, add, addBeside, move, moveBeside, select } = useFormEditor();
  const fields = draft.form.fields;
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const [drop, setDrop] = useState<Drop | null>(null);
  const live = useRef<Drop | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const show = (next: Drop | null) => {
    live.current = next;
    setDrop(next);
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
      findDrop(
        event,
        fields.map(({ id }) => id),
      ),
    );
  const end = (event: DragEndEvent) => {
    const place = live.current;
    setDragged(null);
    show(null);
    if (!dragged || place === null) return;
    const { kind, fieldId } = dragged;
    if (place.kind === 'beside') {
      if (fieldId === null) return addBeside(kind, place);
      moveBeside(fieldId, place);
      return select(fieldId);
    }
    if (fieldId === null) return add(kind, place.gap);
    move(
      fieldId,
      placeOfGap(
        place.gap,
        fields.findIndex(({ id }) => id === event.active.id),
      ),
    );
    select(fieldId);
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
      {children({ drop, dragged })}
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

function findDrop({ activatorEvent, active, over, delta }: DragMoveEvent, ids: readonly string[]): Drop | null {
  const from = ids.indexOf(String(active.id));
  if (activatorEvent instanceof KeyboardEvent) {
    const to = over ? ids.indexOf(String(over.id)) : -1;
    return from < 0 || to < 0 ? null : { kind: 'gap', gap: gapOver(from, to) };
  }
  if (!over || !(activatorEvent instanceof PointerEvent)) return null;
  const point = { x: activatorEvent.clientX + delta.x, y: activatorEvent.clientY + delta.y };
  return dropAt(point, bandsOf(ids), String(active.id));
}

/** Measured as they stand on the screen, scrolled or not. */
function bandsOf(ids: readonly string[]) {
  return ids.flatMap((id) => {
    const element = document.querySelector(`[data-field-id="${CSS.escape(id)}"]`);
    const rect = element?.getBoundingClientRect();
    if (!element || !rect) return [];
    const { top, bottom, left, right } = rect;
    return [{ id, top, bottom, left, right, alone: element.hasAttribute('data-alone') }];
  });
}
