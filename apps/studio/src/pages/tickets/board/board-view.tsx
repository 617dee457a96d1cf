// The board: stages as columns, tickets dragged between them by mouse, finger or keyboard.
import { DndContext, DragOverlay, MeasuringStrategy } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';
import { TicketCard } from '../card/ticket-card';
import type { Move } from '../data/place-ticket';
import type { Board, TicketView } from '../data/ticket-types';
import { useRefusals } from '../data/use-refusal';
import styles from './board.module.css';
import { findTarget } from './find-target';
import { StageColumn } from './stage-column';
import { useBoardDrag } from './use-board-drag';

export interface BoardViewProps {
  pipeline: Board['pipeline'];
  tickets: readonly TicketView[];
  mayAct: boolean;
  onMove: (move: Move) => void;
  onOpen: (ticketId: string) => void;
  onCreate?: (stageId: string) => void;
}

export function BoardView({ pipeline, tickets, mayAct, onMove, onOpen, onCreate }: BoardViewProps) {
  const { t } = useTranslation('tickets');
  const { stages } = pipeline;
  const refusals = useRefusals();
  const drag = useBoardDrag({ pipeline, tickets, onMove });
  return (
    <DndContext
      sensors={drag.sensors}
      collisionDetection={findTarget}
      measuring={{ droppable: { strategy: MeasuringStrategy.Always } }}
      onDragStart={drag.start}
      onDragOver={drag.over}
      onDragEnd={drag.end}
      onDragCancel={drag.cancel}
      accessibility={drag.accessibility}
    >
      <section className={styles.board} aria-label={t('board.label')}>
        {stages.map((stage, index) => (
          <StageColumn
            key={stage.id}
            stage={stage}
            progress={(index + 1) / stages.length}
            tickets={drag.shown.filter(({ stageId }) => stageId === stage.id)}
            refusal={drag.refusalOf(stage.id)}
            wanted={drag.refused?.stageId === stage.id}
            target={drag.dragged !== null && drag.dragged.stageId === stage.id}
            mayAct={mayAct}
            onOpen={onOpen}
            onCreate={refusals.start(pipeline, stage.id) === null ? onCreate : undefined}
          />
        ))}
      </section>
      <DragOverlay dropAnimation={null}>
        {drag.dragged && (
          <div className={styles.lifted}>
            <TicketCard ticket={drag.dragged} />
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}
