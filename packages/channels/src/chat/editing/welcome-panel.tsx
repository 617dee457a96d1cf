// What a chat says by itself, and where it may stand.
import { Checkbox, Field, Fold, TextArea, TextField } from '@parley/ui';
import type { ChannelPanelProps } from '../../channel-editor';
import { settingText } from '../../setting-text';
import { words } from './words';

export function WelcomePanel({ draft, onChange, problems, language }: ChannelPanelProps) {
  const own = words[language];
  const { settings } = draft;
  const set = (part: ChannelPanelProps['draft']['settings']) => onChange({ settings: { ...settings, ...part } });
  return (
    <>
      <Field label={own.welcome} help={own.welcomeHelp} error={problems['welcome']}>
        <TextArea minRows={3} value={settingText(settings, 'welcome')} onChange={(welcome) => set({ welcome })} />
      </Field>
      <Checkbox
        label={own.prompt}
        help={own.promptHelp}
        checked={settings['prompt'] === true}
        onChange={(prompt) => set({ prompt })}
      />
      <Field label={own.replyTime} help={own.replyTimeHelp}>
        <TextField
          maxLength={200}
          placeholder={own.replyTimePlaceholder}
          value={settingText(settings, 'replyTime')}
          onChange={(replyTime) => set({ replyTime })}
        />
      </Field>
      <Field label={own.away} help={own.awayHelp} error={problems['awayMessage']}>
        <TextArea value={settingText(settings, 'awayMessage')} onChange={(awayMessage) => set({ awayMessage })} />
      </Field>
      <Fold title={own.domains} defaultOpen={'allowedDomains' in problems || domainsOf(settings) !== ''}>
        <Field label={own.domains} hideLabel help={own.domainsHelp} error={problems['allowedDomains']}>
          <TextArea code value={domainsOf(settings)} onChange={(text) => set({ allowedDomains: linesOf(text) })} />
        </Field>
      </Fold>
    </>
  );
}

function domainsOf(settings: ChannelPanelProps['draft']['settings']): string {
  const domains = settings['allowedDomains'];
  return Array.isArray(domains) ? domains.join('\n') : '';
}

/** A single empty last line stays, so that a new one can be begun. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
