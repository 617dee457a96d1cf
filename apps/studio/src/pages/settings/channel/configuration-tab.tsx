// The channel's own settings, the same panels as in the wizard, with their preview.
import { Field, Select } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { PreviewPane } from '../connect/preview-pane';
import { useChannelLanguage } from '../connect/use-channel-tools';
import styles from './channel-settings.module.css';
import type { ChannelSettingsProps } from './channel-settings-props';
import type { ChannelChange } from './use-channel-change';

export function ConfigurationTab({ channel, editor, tools, change }: ChannelSettingsProps & { change: ChannelChange }) {
  const language = useChannelLanguage();
  return (
    <div className={styles.split}>
      <div className={styles.fields}>
        {editor.steps.map(({ id, Panel }) => (
          <section key={id} className={styles.part} aria-label={editor.words[language].steps[id]?.title}>
            <h3>{editor.words[language].steps[id]?.title}</h3>
            <p>{editor.words[language].steps[id]?.help}</p>
            <Panel
              draft={change.draft}
              onChange={change.change}
              problems={change.problems}
              language={language}
              tools={tools}
              connected={{ ...channel, secrets: {} }}
            />
          </section>
        ))}
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
