// One stage of the board with its tickets in order.
import { useDroppable } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { classNames, Icon, IconButton } from '@parley/ui';
import { Ban, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Stage, TicketView } from '../data/ticket-types';
import styles from './board.module.css';
import { SortableTicket } from './sortable-ticket';

export interface StageColumnProps {
  stage: Stage;
  /** How far along the pipeline this stage is, from 0 to 1. */
  progress: number;
  tickets: readonly TicketView[];
  /** The dragged ticket is in this stage right now. */
  target: boolean;
  /** Why the dragged ticket may not come here, or null. */
  refusal: string | null;
  /** It is held over this stage although it may not come. */
  wanted: boolean;
  mayAct: boolean;
  onOpen: (ticketId: string) => void;
  onCreate?: (stageId: string) => void;
}

export function StageColumn(props: StageColumnProps) {
  const { stage, progress, tickets, target, refusal, wanted, mayAct, onOpen, onCreate } = props;
  const { t } = useTranslation('tickets');
  const { setNodeRef } = useDroppable({ id: stage.id, data: { column: stage.id } });
  return (
    <section
      className={classNames(styles.column, target && styles.target, refusal !== null && styles.refused)}
      data-wanted={wanted || undefined}
      aria-label={stage.name}
      data-stage={stage.name}
    >
      <header className={styles.head}>
        <StageMark progress={progress} closed={stage.closed} />
        <h2 className={styles.name}>{stage.name}</h2>
        <span className={styles.count}>{tickets.length}</span>
        {onCreate && (
          <IconButton
            size="small"
            icon={Plus}
            className={styles.add}
            label={t('board.add', { stage: stage.name })}
            onClick={() => onCreate(stage.id)}
          />
        )}
      </header>
      {refusal !== null && (
        <p className={styles.refusal}>
          <Icon of={Ban} size={14} />
          {refusal}
        </p>
      )}
      <SortableContext items={tickets.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <ul ref={setNodeRef} className={styles.cards} tabIndex={-1}>
          {tickets.map((ticket) => (
            <SortableTicket key={ticket.id} ticket={ticket} column={stage.id} mayAct={mayAct} onOpen={onOpen} />
          ))}
          {tickets.length === 0 && <li className={styles.nothing}>{mayAct ? t('empty.stage') : t('empty.title')}</li>}
        </ul>
      </SortableContext>
    </section>
  );
}

function StageMark({ progress, closed }: { progress: number; closed: boolean }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" className={styles.stageMark}>
      <circle cx="7" cy="7" r="6" fill={closed ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.5" />
      {closed ? (
        <path
          d="m4.4 7.2 1.8 1.8 3.4-3.6"
          fill="none"
          stroke="var(--on-accent)"
          strokeWidth="1.6"
          strokeLinecap="round"
        />
      ) : (
        <circle
          cx="7"
          cy="7"
          r="2"
          fill="none"
          stroke="currentColor"
          strokeWidth="4"
          pathLength="1"
          strokeDasharray={`${progress} 1`}
          transform="rotate(-90 7 7)"
        />
      )}
    </svg>
  );
}
