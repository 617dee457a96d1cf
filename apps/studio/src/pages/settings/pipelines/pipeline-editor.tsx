// The page of a pipeline: its name, its stages, its rules, what moves by itself.
import { Button, Callout, ConfirmDialog, Field, Page, PageHeader, TextField } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../frame/session';
import type { Pipeline } from './pipeline';
import { PipelineRules } from './pipeline-rules';
import styles from './pipelines.module.css';
import { StageList } from './stage-list';
import { type PipelineEdit, usePipelineEditor } from './use-pipeline-editor';

export function PipelineEditor({ pipeline }: { pipeline: Pipeline | null }) {
  const { t } = useTranslation(['ticketing', 'settings', 'common']);
  const edit = usePipelineEditor(pipeline);
  const admin = useSession()?.member?.role === 'admin';
  const header = (
    <PageHeader
      crumbs={[
        <Link key="pipelines" to="/settings/pipelines">
          {t('pages.pipelines', { ns: 'common' })}
        </Link>,
      ]}
      crumbsLabel={t('pages.where', { ns: 'common' })}
      title={pipeline?.name ?? t('pipelines.newName')}
      status={edit.dirty && pipeline ? t('unsaved', { ns: 'settings' }) : undefined}
      actions={admin && <Acts edit={edit} pipeline={pipeline} />}
    />
  );
  return (
    <Page header={header}>
      <div className={styles.editor}>
        {!admin && <Callout>{t('pipelines.onlyAdmins')}</Callout>}
        {edit.failure && (
          <Callout tone="danger" urgent title={t('pipeline.failed')}>
            {edit.failure}
          </Callout>
        )}
        <fieldset disabled={!admin} className={styles.fields}>
          <Field
            label={t('pipeline.name')}
            error={edit.mistake === 'nameMissing' ? t('pipeline.nameMissing') : undefined}
          >
            <TextField value={edit.draft.name} maxLength={120} onChange={(name) => edit.change({ name })} />
          </Field>
          <StageList edit={edit} />
          <PipelineRules edit={edit} disabled={!admin} />
        </fieldset>
      </div>
    </Page>
  );
}

function Acts({ edit, pipeline }: { edit: PipelineEdit; pipeline: Pipeline | null }) {
  const { t } = useTranslation(['ticketing', 'settings', 'common']);
  const [asking, setAsking] = useState(false);
  return (
    <>
      {edit.dirty && pipeline && (
        <Button look="quiet" onClick={edit.reset}>
          {t('pipeline.leave')}
        </Button>
      )}
      {pipeline && (
        <Button look="quiet" icon={Trash2} onClick={() => setAsking(true)}>
          {t('pipeline.remove')}
        </Button>
      )}
      <Button look="fill" disabled={!edit.dirty} busy={edit.busy} onClick={edit.save}>
        {t('save', { ns: 'settings' })}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('pipeline.removeTitle', { name: pipeline?.name ?? '' })}
        confirmText={t('actions.delete', { ns: 'common' })}
        cancelText={t('actions.keep', { ns: 'common' })}
        onConfirm={() => {
          setAsking(false);
          edit.remove();
        }}
      >
        {t('pipeline.removeText')}
      </ConfirmDialog>
    </>
  );
}
