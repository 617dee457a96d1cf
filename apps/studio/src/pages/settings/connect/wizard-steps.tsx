// The wizard's steps at its left; on a phone one line with the place.
import { ProgressSteps } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../../forms/editing/use-narrow';
import styles from './connect-wizard.module.css';
import { useChannelLanguage } from './use-channel-tools';
import type { Wizard } from './use-wizard';

export function WizardSteps({ wizard }: { wizard: Wizard }) {
  const { t } = useTranslation('settings');
  const language = useChannelLanguage();
  const narrow = useNarrow();
  const { editor, place, state } = wizard;
  const steps = [
    { label: editor ? editor.words[language].name : t('connect.type') },
    ...(editor?.steps ?? []).map(({ id }) => ({ label: editor?.words[language].steps[id]?.title ?? id })),
    { label: t('connect.answering') },
    { label: t('connect.finish') },
  ];
  if (narrow && window.innerWidth <= 640) {
    return (
      <aside className={styles.steps}>
        <p>{t('connect.stepOf', { step: state.step + 1, total: editor ? steps.length : steps.length + 1 })}</p>
      </aside>
    );
  }
  return (
    <aside className={styles.steps}>
      <ProgressSteps
        steps={steps}
        current={state.step}
        label={t('connect.steps')}
        doneText={t('connect.done')}
        onGo={place === 'done' ? undefined : wizard.goTo}
      />
      {place !== 'done' && <p>{t('connect.nothingYet')}</p>}
    </aside>
  );
}
