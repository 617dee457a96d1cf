// When the channel is available, and what its own editor says of that for visitors (R64-R72, R84).
import { useTranslation } from 'react-i18next';
import { HoursFields } from '../hours/hours-fields';
import styles from './channel-settings.module.css';
import type { ChannelSettingsProps } from './channel-settings-props';
import type { ChannelChange } from './use-channel-change';

export function AvailabilityTab({ change }: ChannelSettingsProps & { change: ChannelChange }) {
  const { t } = useTranslation('assigning');
  return (
    <div className={styles.column}>
      <section className={styles.part} aria-label={t('hours.title')}>
        <h3>{t('hours.title')}</h3>
        <p>{t('hours.help')}</p>
        <HoursFields
          availability={change.draft.availability}
          hasFlow={change.draft.flowId !== null}
          onChange={(availability) => change.change({ availability })}
        />
      </section>
    </div>
  );
}
