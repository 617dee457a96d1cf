// Chatflows as rows to be put in order, each with its sentence and what is wrong with it.
import type { Chatflow } from '@parley/helpdesk';
import { Badge, Button, IconButton, Menu, SortableList, type SortableTexts } from '@parley/ui';
import { useNavigate } from '@tanstack/react-router';
import { ArrowDownToLine, ArrowUpToLine, Ellipsis, Trash2, Workflow } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isCovered, isFinished, moveChatflow } from './chatflow-order';
import styles from './chatflows.module.css';
import { describeChatflow } from './describe-condition';
import type { FlowChoice } from './flow-choice';
import { useSaying } from './use-saying';

export interface ChatflowListProps {
  chatflows: readonly Chatflow[];
  flows: readonly FlowChoice[];
  onChange: (chatflows: Chatflow[]) => void;
  onEdit: (id: string) => void;
}

export function ChatflowList({ chatflows, flows, onChange, onEdit }: ChatflowListProps) {
  const { t } = useTranslation('targeting');
  const saying = useSaying();
  const nameOf = ({ flowId }: Chatflow) => flows.find(({ id }) => id === flowId)?.name ?? t('people');
  return (
    <SortableList
      items={chatflows}
      itemKey={({ id }) => id}
      itemName={nameOf}
      onReorder={onChange}
      texts={useSortTexts()}
      label={t('list')}
    >
      {(chatflow) => (
        <div className={styles.row}>
          <div className={styles.about}>
            <strong>{nameOf(chatflow)}</strong>
            <span>{describeChatflow(chatflow, saying)}</span>
            <Warning chatflow={chatflow} chatflows={chatflows} flows={flows} />
          </div>
          <Button
            size="dense"
            aria-label={t('editOne', { name: nameOf(chatflow) })}
            onClick={() => onEdit(chatflow.id)}
          >
            {t('edit')}
          </Button>
          <RowMenu chatflow={chatflow} chatflows={chatflows} name={nameOf(chatflow)} onChange={onChange} />
        </div>
      )}
    </SortableList>
  );
}

type WarningProps = Pick<ChatflowListProps, 'chatflows' | 'flows'> & { chatflow: Chatflow };

function Warning({ chatflow, chatflows, flows }: WarningProps) {
  const { t } = useTranslation('targeting');
  const isLive = ({ flowId }: Chatflow) => flowId === null || flows.some(({ id, live }) => id === flowId && live);
  if (!isFinished(chatflow)) return <Badge tone="warn">{t('unfinished')}</Badge>;
  if (!isLive(chatflow)) return <Badge tone="warn">{t('unpublished')}</Badge>;
  if (isCovered(chatflows, chatflow.id, isLive)) return <Badge tone="warn">{t('covered')}</Badge>;
  return null;
}

type RowMenuProps = Pick<ChatflowListProps, 'chatflows' | 'onChange'> & { chatflow: Chatflow; name: string };

function RowMenu({ chatflow, chatflows, name, onChange }: RowMenuProps) {
  const { t } = useTranslation('targeting');
  const navigate = useNavigate();
  const { id, flowId } = chatflow;
  const only = chatflows.length === 1;
  return (
    <Menu
      align="end"
      trigger={<IconButton size="dense" icon={Ellipsis} label={t('menu', { name })} />}
      entries={[
        {
          label: t('toTop'),
          icon: ArrowUpToLine,
          disabled: chatflows[0]?.id === id,
          onSelect: () => onChange(moveChatflow(chatflows, id, 'top')),
        },
        {
          label: t('toBottom'),
          icon: ArrowDownToLine,
          disabled: chatflows.at(-1)?.id === id,
          onSelect: () => onChange(moveChatflow(chatflows, id, 'bottom')),
        },
        ...(flowId === null
          ? []
          : [
              {
                label: t('openFlow'),
                icon: Workflow,
                onSelect: () => void navigate({ to: '/flows/$flowId', params: { flowId } }),
              },
            ]),
        { kind: 'line' },
        {
          label: t('remove'),
          icon: Trash2,
          danger: true,
          disabled: only,
          ...(only && { hint: t('lastStays') }),
          onSelect: () => onChange(chatflows.filter((one) => one.id !== id)),
        },
      ]}
    />
  );
}

function useSortTexts(): SortableTexts {
  const { t } = useTranslation('targeting');
  return {
    handle: (name) => t('sort.handle', { name }),
    instructions: t('sort.instructions'),
    pickedUp: (name, place, of) => t('sort.pickedUp', { name, place, of }),
    moved: (name, place, of) => t('sort.moved', { name, place, of }),
    dropped: (name, place, of) => t('sort.dropped', { name, place, of }),
    cancelled: (name) => t('sort.cancelled', { name }),
  };
}
