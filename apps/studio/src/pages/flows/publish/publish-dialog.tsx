// Publishing without fear: what changes and what is wrong at left, who gets it and a note at right.
import { diffFlows, type FlowProblem } from '@parley/flow';
import { problemText, titleOf, useEditor, useEditorState } from '@parley/editor';
import { Button, Callout, Dialog, Field, showToast, TextArea } from '@parley/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../../api/client';
import { reasonOf } from '../../../api/reason-of';
import { useExplain } from '../../../api/use-explain';
import type { Saving } from '../editing/use-autosave';
import { ChangeList } from './change-list';
import { describeChanges } from './describe-changes';
import styles from './publish-dialog.module.css';

export interface PublishDialogProps {
  flowId: string;
  saving: Saving;
  onClose: () => void;
}

export function PublishDialog({ flowId, saving, onClose }: PublishDialogProps) {
  const { t } = useTranslation(['editor', 'common']);
  const draft = useEditorState((state) => state.draft);
  const flow = useQuery(api.flows.get.queryOptions({ flowId })).data?.flow;
  const checked = useQuery(api.flows.check.queryOptions({ flowId, draft })).data;
  const own = useEditorState((state) => state.problems);
  const usedBy = useQuery(api.flows.list.queryOptions()).data?.find(({ id }) => id === flowId)?.usedBy ?? [];
  const [note, setNote] = useState('');
  const { publish, busy } = usePublish({ flowId, saving, onClose });
  const problems = checked ?? own;
  const stops = problems.filter(({ severity }) => severity === 'error').length;
  const number = (flow?.publishedNumber ?? 0) + 1;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="wide"
      bare
      title={t('publish.title', { number, name: draft.name })}
      closeLabel={t('actions.close', { ns: 'common' })}
      footerNote={number > 1 ? t('publish.back', { number: number - 1 }) : undefined}
      footer={
        <>
          <Button onClick={onClose}>{t('publish.cancel')}</Button>
          <Button look="fill" busy={busy} disabled={stops > 0} onClick={() => void publish(note)}>
            {usedBy.length > 0 ? t('publish.submitTo', { count: usedBy.length }) : t('publish.submit')}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.proof}>
          <Changes flowId={flowId} number={flow?.publishedNumber ?? null} />
          <Problems problems={problems} onClose={onClose} />
        </div>
        <div className={styles.reach}>
          <Reach flowId={flowId} usedBy={usedBy} />
          <Field label={t('publish.note')} mark={t('publish.noteHint')}>
            <TextArea
              value={note}
              minRows={3}
              maxLength={2000}
              placeholder={t('publish.notePlaceholder')}
              onChange={setNote}
            />
          </Field>
        </div>
      </div>
    </Dialog>
  );
}

function Changes({ flowId, number }: { flowId: string; number: number | null }) {
  const { t } = useTranslation('editor');
  const draft = useEditorState((state) => state.draft);
  const live = useQuery({
    ...api.flows.version.queryOptions({ flowId, number: number ?? 1 }),
    enabled: number !== null,
  }).data;
  const lines = useMemo(() => (live ? describeChanges(diffFlows(live.document, draft)) : null), [live, draft]);
  return (
    <section>
      <h3 className={styles.title}>{t('publish.changes')}</h3>
      {number === null && <p className={styles.quiet}>{t('publish.first')}</p>}
      {lines && <ChangeList lines={lines} before={live?.document} after={draft} />}
    </section>
  );
}

function Problems({ problems, onClose }: { problems: readonly FlowProblem[]; onClose: () => void }) {
  const { t } = useTranslation('editor');
  const editor = useEditor();
  const steps = useEditorState(({ draft }) => draft.steps);
  const stops = problems.filter(({ severity }) => severity === 'error');
  const count = stops.length || problems.length;
  const summary =
    count === 0 ? t('publish.noProblems') : t(stops.length > 0 ? 'publish.stops' : 'publish.warns', { count });
  return (
    <section>
      <h3 className={styles.title}>
        {t('publish.problems')} <small>{summary}</small>
      </h3>
      <div className={styles.problems}>
        {[...stops, ...problems.filter(({ severity }) => severity === 'warning')].slice(0, 12).map((problem, index) => {
          const step = steps.find(({ id }) => id === problem.stepId);
          const show = (id: string) => {
            onClose();
            editor.store.goTo([id], true);
          };
          return (
            <Callout
              key={index}
              tone={problem.severity === 'error' ? 'danger' : 'warn'}
              title={step && titleOf(editor, step)}
              action={
                step && (
                  <Button size="dense" onClick={() => show(step.id)}>
                    {t('publish.show')}
                  </Button>
                )
              }
            >
              {problemText(editor, problem)}
            </Callout>
          );
        })}
      </div>
    </section>
  );
}

function Reach({ flowId, usedBy }: { flowId: string; usedBy: readonly { connectionId: string; name: string }[] }) {
  const { t } = useTranslation('editor');
  const versions = useQuery(api.flows.versions.queryOptions({ flowId })).data ?? [];
  const running = versions.reduce((sum, version) => sum + version.running, 0);
  return (
    <>
      <section>
        <h3 className={styles.title}>{t('publish.reach')}</h3>
        <p className={styles.quiet}>
          {usedBy.length > 0 ? t('publish.channels', { count: usedBy.length }) : t('publish.noChannel')}
        </p>
        <ul className={styles.channels}>
          {usedBy.map(({ connectionId, name }) => (
            <li key={connectionId}>{name}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className={styles.title}>
          {t('publish.running')} <b>{running}</b>
        </h3>
        <p className={styles.quiet}>
          {running > 0 ? t('publish.runningText', { count: running }) : t('publish.runningNone')}
        </p>
      </section>
    </>
  );
}

function usePublish({ flowId, saving, onClose }: PublishDialogProps) {
  const { t } = useTranslation('editor');
  const explain = useExplain();
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const fail = (help: string) => showToast({ tone: 'danger', text: t('publish.failed'), help });
  const publish = async (note: string) => {
    setBusy(true);
    try {
      const revision = await saving.save.flush();
      if (revision === null) return fail(t('saving.failed'));
      const published = await client.flows.publish.mutate({ flowId, note, revision });
      if (!published.ok) return fail(published.problems[0]?.message ?? '');
      showToast({ tone: 'ok', text: t('publish.done', { number: published.number }) });
      onClose();
      const { flow } = await queryClient.fetchQuery({ ...api.flows.get.queryOptions({ flowId }), staleTime: 0 });
      saving.save.revise(flow.revision);
      void queryClient.invalidateQueries(api.flows.versions.queryFilter({ flowId }));
      void queryClient.invalidateQueries(api.flows.list.queryFilter());
    } catch (error) {
      fail(reasonOf(error).code === 'CONFLICT' ? t('publish.changed') : explain(error));
    } finally {
      setBusy(false);
    }
  };
  return { publish, busy };
}
