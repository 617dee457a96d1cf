// What a pipeline forbids people, and what it does by itself (2.9).
import { FormRow, Select, Switch } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import type { PipelineDraft } from './pipeline-draft';
import styles from './pipelines.module.css';
import type { PipelineEdit } from './use-pipeline-editor';

const happenings = ['visitorReplies', 'memberReplies', 'conversationCloses'] as const;
const stay = 'stay';

export function PipelineRules({ edit, disabled }: { edit: PipelineEdit; disabled: boolean }) {
  const { t } = useTranslation('ticketing');
  const { draft, change } = edit;
  const rule = (name: 'noSkipping' | 'noGoingBack') => (
    <FormRow label={t(`pipeline.${name}`)} help={t(`pipeline.${name}Help`)}>
      <Switch on={draft[name]} disabled={disabled} onChange={(on) => change({ [name]: on })} />
    </FormRow>
  );
  return (
    <>
      <section className={styles.section}>
        <h2>{t('pipeline.rules')}</h2>
        <p className={styles.quiet}>
          {t('pipeline.rulesHelp')} {t('pipeline.startHelp')}
        </p>
        <div className={styles.rows}>
          {rule('noSkipping')}
          {rule('noGoingBack')}
        </div>
      </section>
      <section className={styles.section}>
        <h2>{t('pipeline.automation')}</h2>
        <p className={styles.quiet}>{t('pipeline.automationHelp')}</p>
        <div className={styles.rows}>
          {happenings.map((happening) => (
            <FormRow key={happening} label={t(`pipeline.${happening}`)}>
              <Select<string>
                className={styles.target}
                disabled={disabled}
                value={draft.automation[happening] ?? stay}
                onChange={(key) => change({ automation: moved(draft, happening, key) })}
                options={[
                  { value: stay, label: t('pipeline.stay') },
                  ...draft.stages.map(({ key, name }) => ({ value: key, label: name || '…' })),
                ]}
              />
            </FormRow>
          ))}
        </div>
      </section>
    </>
  );
}

function moved({ automation }: PipelineDraft, happening: (typeof happenings)[number], key: string) {
  return { ...automation, [happening]: key === stay ? null : key };
}
