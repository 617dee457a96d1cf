// The line over a form: its name, whether it is stored, its views, undo, and the switch to the public.
import { Button, IconButton, Menu, PageHeader, SegmentedControl, StatusDot } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import { Ellipsis, Redo2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FormDraft } from './editing/use-form-draft';
import styles from './form-header.module.css';
import { useSetPublished } from './use-set-published';

const views = ['build', 'preview', 'share', 'submissions'] as const;
export type FormViewName = (typeof views)[number];

export interface FormHeaderProps {
  formId: string;
  published: boolean;
  draft: FormDraft;
  view: FormViewName;
  onView: (view: FormViewName) => void;
  onSettings: () => void;
  /** Shows what keeps the form from being published. */
  onFault: (fieldId: string | null) => void;
}

export function FormHeader(props: FormHeaderProps) {
  const { draft, view, onView } = props;
  const { t } = useTranslation(['forms', 'common']);
  return (
    <PageHeader
      crumbs={[
        <Link key="forms" to="/forms">
          {t('title')}
        </Link>,
      ]}
      crumbsLabel={t('pages.where', { ns: 'common' })}
      title={draft.form.name}
      status={<SavingState draft={draft} />}
      center={
        <SegmentedControl
          label={t('page.views')}
          value={view}
          onChange={onView}
          segments={views.map((value) => ({ value, label: t(`page.${value}`) }))}
        />
      }
      actions={<HeaderActs {...props} />}
    />
  );
}

function HeaderActs({ formId, published, draft, onSettings, onFault, view }: FormHeaderProps) {
  const { t } = useTranslation('forms');
  const setPublished = useSetPublished();
  const publish = async () => {
    const fault = draft.problems.find(({ severity }) => severity === 'error');
    if (fault) return onFault(fault.fieldId);
    await draft.saveNow();
    const changed = await setPublished.change({ formId, published: true });
    if (changed) draft.setRevision(changed.revision);
  };
  const close = async () => {
    const changed = await setPublished.change({ formId, published: false });
    if (changed) draft.setRevision(changed.revision);
  };
  const open = () => window.open(`/f/${formId}`, '_blank', 'noopener');
  return (
    <>
      {view === 'build' && (
        <span className={styles.history}>
          <IconButton icon={Undo2} label={t('page.undo')} keys="Ctrl Z" disabled={!draft.undo} onClick={draft.undo} />
          <IconButton
            icon={Redo2}
            label={t('page.redo')}
            keys="Ctrl Shift Z"
            disabled={!draft.redo}
            onClick={draft.redo}
          />
        </span>
      )}
      <Menu
        align="end"
        trigger={<IconButton icon={Ellipsis} label={t('page.options')} />}
        entries={[
          { label: t('page.formSettings'), onSelect: onSettings },
          { label: t('page.openPublic'), onSelect: open, disabled: !published },
          ...(published ? [{ label: t('page.unpublish'), onSelect: () => void close(), danger: true }] : []),
        ]}
      />
      {published ? (
        <span className={styles.live}>
          <StatusDot tone="ok">{t('page.live')}</StatusDot>
        </span>
      ) : (
        <Button look="fill" busy={setPublished.busy} onClick={() => void publish()}>
          {t('page.publish')}
        </Button>
      )}
    </>
  );
}

function SavingState({ draft }: { draft: FormDraft }) {
  const { t } = useTranslation('forms');
  const { saving } = draft;
  const tone = saving === 'saved' ? 'ok' : saving === 'failed' || saving === 'conflict' ? 'danger' : 'warn';
  const word = saving === 'conflict' ? 'failed' : saving;
  return (
    <span role="status" className={styles.saving}>
      <StatusDot tone={tone}>{t(`saving.${word}`)}</StatusDot>
      {saving === 'failed' && (
        <Button size="small" look="link" onClick={() => void draft.saveNow()}>
          {t('saving.retry')}
        </Button>
      )}
    </span>
  );
}
