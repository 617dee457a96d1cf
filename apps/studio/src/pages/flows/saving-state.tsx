// Whether the draft differs from what is live, and whether the server has it.
import { printFlow } from '@parley/flow';
import { useEditorState } from '@parley/editor';
import { Button, Icon } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { CloudAlert, CloudCheck, CloudUpload } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Saving } from './editing/use-autosave';
import styles from './flow-header.module.css';

export function SavingState({ flowId, saving, mayChange }: { flowId: string; saving: Saving; mayChange: boolean }) {
  const { t, i18n } = useTranslation('editor');
  const { state, savedAt, save } = saving;
  const time =
    savedAt === null
      ? null
      : new Date(savedAt).toLocaleTimeString(i18n.language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const word =
    state === 'conflict'
      ? t('saving.failed')
      : state === 'saved' && time
        ? t('saving.savedAt', { time })
        : t(`saving.${state}`);
  const icon = state === 'failed' || state === 'conflict' ? CloudAlert : state === 'saved' ? CloudCheck : CloudUpload;
  return (
    <span className={styles.state}>
      <PublishedState flowId={flowId} />
      <span role="status" className={styles.saving} data-state={state}>
        <Icon of={icon} size={14} />
        <span>{mayChange ? word : t('saving.readOnly')}</span>
      </span>
      {state === 'failed' && (
        <Button size="small" look="link" onClick={() => void save.flush()}>
          {t('saving.retry')}
        </Button>
      )}
    </span>
  );
}

function PublishedState({ flowId }: { flowId: string }) {
  const { t } = useTranslation('editor');
  const flow = useQuery(api.flows.get.queryOptions({ flowId })).data?.flow;
  const number = flow?.publishedNumber ?? null;
  const live = useQuery({
    ...api.flows.version.queryOptions({ flowId, number: number ?? 1 }),
    enabled: number !== null,
  }).data;
  const draft = useEditorState((all) => all.draft);
  const published = useMemo(() => live && printFlow(live.document), [live]);
  const changed = useMemo(() => published !== undefined && printFlow(draft) !== published, [published, draft]);
  if (number === null) return <Dot tone="draft" text={t('state.draft')} />;
  if (flow && !flow.enabled) return <Dot tone="draft" text={t('state.paused')} />;
  return changed ? (
    <Dot tone="changed" text={t('state.changed', { number })} />
  ) : (
    <Dot tone="live" text={t('state.live', { number })} />
  );
}

function Dot({ tone, text }: { tone: 'draft' | 'changed' | 'live'; text: string }) {
  return (
    <span className={styles.published} data-tone={tone}>
      {text}
    </span>
  );
}
