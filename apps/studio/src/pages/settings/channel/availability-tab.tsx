// When the channel is available, and what visitors see while it is and while it is not (R64-R72, R84).
import { useTranslation } from 'react-i18next';
import { PreviewPane } from '../connect/preview-pane';
import { HoursFields } from '../hours/hours-fields';
import styles from './channel-settings.module.css';
import type { ChannelSettingsProps } from './channel-settings-props';
import { StepParts } from './step-parts';
import type { ChannelChange } from './use-channel-change';

export function AvailabilityTab(props: ChannelSettingsProps & { change: ChannelChange }) {
  const { t } = useTranslation('assigning');
  const { editor, tools, change } = props;
  const steps = editor.steps.filter(({ tab }) => tab === 'availability');
  return (
    <div className={styles.split}>
      <div className={styles.fields}>
        <section className={styles.part} aria-label={t('hours.title')}>
          <h3>{t('hours.title')}</h3>
          <p>{t('hours.help')}</p>
          <HoursFields
            availability={change.draft.availability}
            hasFlow={change.draft.flowId !== null || props.channel.chatflows.length > 0}
            onChange={(availability) => change.change({ availability })}
          />
        </section>
        <StepParts {...props} steps={steps} />
      </div>
      {editor.Preview && steps.length > 0 && (
        <div className={styles.preview}>
          <PreviewPane editor={editor} draft={change.draft} tools={tools} />
        </div>
      )}
    </div>
  );
}
