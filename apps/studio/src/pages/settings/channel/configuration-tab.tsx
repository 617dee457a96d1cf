// The channel's own settings, the same panels as in the wizard, with their preview.
import { Field, Select } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { PreviewPane } from '../connect/preview-pane';
import styles from './channel-settings.module.css';
import type { ChannelSettingsProps } from './channel-settings-props';
import { StepParts } from './step-parts';
import type { ChannelChange } from './use-channel-change';

export function ConfigurationTab(props: ChannelSettingsProps & { change: ChannelChange }) {
  const { editor, tools, change } = props;
  return (
    <div className={styles.split}>
      <div className={styles.fields}>
        <StepParts {...props} steps={editor.steps.filter(({ tab }) => tab === undefined)} />
        <InboxPart change={change} />
      </div>
      {editor.Preview && (
        <div className={styles.preview}>
          <PreviewPane editor={editor} draft={change.draft} tools={tools} />
        </div>
      )}
    </div>
  );
}

function InboxPart({ change }: { change: ChannelChange }) {
  const { t } = useTranslation('settings');
  const inboxes = useQuery(api.inboxes.list.queryOptions()).data ?? [];
  if (inboxes.length < 2) return null;
  return (
    <section className={styles.part} aria-label={t('channel.inbox')}>
      <Field label={t('channel.inbox')} help={t('channel.inboxHelp')}>
        <Select<string>
          options={inboxes.map(({ id, name }) => ({ value: id, label: name }))}
          value={change.inboxId}
          onChange={change.moveTo}
        />
      </Field>
    </section>
  );
}
