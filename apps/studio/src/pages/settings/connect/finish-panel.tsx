// The channel is connected: what to do next so that somebody can reach it.
import type { ChannelEditorTools } from '@parley/channels/editors';
import { Callout } from '@parley/ui';
import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { StepTitle } from './step-title';
import { useChannelLanguage } from './use-channel-tools';
import type { Wizard } from './use-wizard';

export function FinishPanel({ wizard, tools }: { wizard: Wizard; tools: ChannelEditorTools }) {
  const { t } = useTranslation('settings');
  const language = useChannelLanguage();
  const { connected, editor, draft } = wizard;
  if (!connected || !editor) return null;
  return (
    <>
      <StepTitle title={t('connect.finish')} help={t('connect.finishHelp')} />
      <Callout tone="accent" icon={CircleCheck} urgent title={t('connect.finishTitle', { name: connected.name })} />
      {connected.trouble && <Callout tone="warn">{connected.trouble}</Callout>}
      <h4>{editor.words[language].next}</h4>
      <editor.Install connected={{ ...connected, secrets: draft?.secrets ?? {} }} language={language} tools={tools} />
    </>
  );
}
