// Tickets of a pipeline as a board or a table, and the one that is open.
import { firstStage } from '@parley/helpdesk';
import { Button, EmptyState, Page, PageHeader, SegmentedControl, Select, Skeleton } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Kanban, Plus, Rows3 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { reasonOf } from '../../api/reason-of';
import { Failed } from '../../frame/failed';
import { useSession } from '../../frame/session';
import { BoardView } from './board/board-view';
import { CreateDialog } from './create/create-dialog';
import { useBoard } from './data/use-board';
import { TicketDrawer } from './drawer/ticket-drawer';
import { TicketList } from './table/ticket-list';
import { TicketsDrawing } from './tickets-drawing';
import styles from './tickets.module.css';

export function TicketsPage() {
  const { t } = useTranslation('tickets');
  const { ticket, pipeline: pipelineId = null, look = 'board' } = useSearch({ from: '/frame/tickets' });
  const navigate = useNavigate({ from: '/tickets' });
  const [creatingIn, setCreatingIn] = useState<string | null>(null);
  const mayAct = useSession()?.member?.role !== 'marketer';
  const board = useBoard(pipelineId);
  const { data } = board.query;
  const open = (id: string | undefined) => void navigate({ search: (now) => ({ ...now, ticket: id }) });
  const show = (pipeline: string) => void navigate({ search: (now) => ({ ...now, pipeline }) });
  const create = mayAct && data ? () => setCreatingIn(firstStage(data.pipeline)?.id ?? null) : undefined;
  const header = (
    <PageHeader
      title={t('title')}
      status={data && <PipelineStatus board={data} onPipeline={show} />}
      center={
        <SegmentedControl
          label={t('looks.label')}
          value={look}
          onChange={(next) => void navigate({ search: (now) => ({ ...now, look: next }) })}
          segments={[
            { value: 'board', label: t('looks.board'), icon: Kanban },
            { value: 'table', label: t('looks.table'), icon: Rows3 },
          ]}
        />
      }
      actions={
        create && (
          <Button look="fill" icon={Plus} onClick={create}>
            {t('empty.action')}
          </Button>
        )
      }
    />
  );
  return (
    <Page header={header} look={look === 'board' ? 'work' : 'full'}>
      <Body board={board} look={look} mayAct={mayAct} onOpen={open} onCreate={create} onCreateIn={setCreatingIn} />
      {data && creatingIn && (
        <CreateDialog
          pipeline={data.pipeline}
          stageId={creatingIn}
          onClose={() => setCreatingIn(null)}
          onCreated={open}
        />
      )}
      <TicketDrawer ticketId={ticket ?? null} mayAct={mayAct} onClose={() => open(undefined)} />
    </Page>
  );
}

interface BodyProps {
  board: ReturnType<typeof useBoard>;
  look: 'board' | 'table';
  mayAct: boolean;
  onOpen: (ticketId: string) => void;
  onCreate?: () => void;
  onCreateIn: (stageId: string) => void;
}

function Body({ board: { query, move }, look, mayAct, onOpen, onCreate, onCreateIn }: BodyProps) {
  const { t } = useTranslation('tickets');
  if (query.isError && reasonOf(query.error).code === 'NOT_FOUND')
    return <EmptyState title={t('noPipeline')}>{t('noPipelineText')}</EmptyState>;
  if (query.isError) return <Failed error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <BoardSkeleton />;
  const { pipeline, tickets } = query.data;
  if (tickets.length === 0) {
    const action = onCreate && (
      <Button look="fill" onClick={onCreate}>
        {t('empty.action')}
      </Button>
    );
    return (
      <div className={styles.empty}>
        <EmptyState drawing={<TicketsDrawing />} title={t('empty.title')} action={action}>
          {t('empty.text')}
        </EmptyState>
      </div>
    );
  }
  if (look === 'table')
    return <TicketList key={pipeline.id} tickets={tickets} stages={pipeline.stages} mayAct={mayAct} />;
  return (
    <BoardView
      pipeline={pipeline}
      tickets={tickets}
      mayAct={mayAct}
      onMove={move}
      onOpen={onOpen}
      onCreate={mayAct ? onCreateIn : undefined}
    />
  );
}

function PipelineStatus({
  board,
  onPipeline,
}: {
  board: NonNullable<ReturnType<typeof useBoard>['query']['data']>;
  onPipeline: (id: string) => void;
}) {
  const { t } = useTranslation('tickets');
  const pipelines = useQuery(api.pipelines.list.queryOptions()).data ?? [];
  const open = board.tickets.filter(({ stage }) => !stage?.closed).length;
  return (
    <>
      {pipelines.length > 1 ? (
        <Select<string>
          look="quiet"
          size="dense"
          label={t('pipeline')}
          value={board.pipeline.id}
          onChange={onPipeline}
          options={pipelines.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : (
        <span>{board.pipeline.name}</span>
      )}
      <span>{t('open', { count: open })}</span>
    </>
  );
}

function BoardSkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('loading')} className={styles.bones}>
      {[4, 3, 2, 2].map((cards, column) => (
        <div key={column} className={styles.boneColumn}>
          <Skeleton width="45%" />
          {Array.from({ length: cards }, (_, card) => (
            <Skeleton key={card} height={96} />
          ))}
        </div>
      ))}
    </div>
  );
}
