// Connecting a channel: type, its own steps, who answers, taking into use. Nothing is stored before the last Next (R9).
import type { ChannelEditorTools } from '@parley/channels/editors';
import { Button, Dialog, SkeletonRows } from '@parley/ui';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AnsweringPanel } from './answering-panel';
import styles from './connect-wizard.module.css';
import { FinishPanel } from './finish-panel';
import { PreviewPane } from './preview-pane';
import { StepTitle } from './step-title';
import { TypePanel } from './type-panel';
import { useChannelLanguage, useChannelTools } from './use-channel-tools';
import { useWizard, type Wizard } from './use-wizard';
import { WizardSteps } from './wizard-steps';

export interface ConnectWizardProps {
  onClose: () => void;
  /** The inbox one came from. */
  inboxId?: string;
  /** Makes this inbox together with the channel (R6). */
  newInboxName?: string;
  /** A form that is to be connected. */
  formId?: string;
}

export function ConnectWizard(props: ConnectWizardProps) {
  const { t } = useTranslation(['settings', 'common']);
  const tools = useChannelTools();
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onClose()}
      title={t('connect.title')}
      closeLabel={t('connect.close')}
      size="full"
      bare
    >
      {tools ? <WizardBody {...props} tools={tools} /> : <SkeletonRows label={t('loading', { ns: 'common' })} />}
    </Dialog>
  );
}

function WizardBody({
  onClose,
  inboxId,
  newInboxName,
  formId,
  tools,
}: ConnectWizardProps & { tools: ChannelEditorTools }) {
  const wizard = useWizard({ inboxId, newInboxName, formId, tools });
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Each step begins at its title, for the eye and for a screen reader.
    scroll.current?.scrollTo({ top: 0 });
    scroll.current?.querySelector('h3')?.focus();
  }, [wizard.state.step]);
  const Preview = wizard.editor?.Preview ?? null;
  const showPreview = Preview && wizard.draft && wizard.state.step > 0 && wizard.place !== 'done';
  return (
    <div className={styles.columns} data-preview={showPreview ? '' : undefined}>
      <WizardSteps wizard={wizard} />
      <section className={styles.form}>
        <div ref={scroll} className={styles.scroll}>
          <StepBody wizard={wizard} tools={tools} />
        </div>
        <WizardFoot wizard={wizard} onClose={onClose} />
      </section>
      {showPreview && wizard.editor && wizard.draft && (
        <PreviewPane editor={wizard.editor} draft={wizard.draft} tools={tools} />
      )}
    </div>
  );
}

function StepBody({ wizard, tools }: { wizard: Wizard; tools: ChannelEditorTools }) {
  const language = useChannelLanguage();
  const { state, editor, draft, place } = wizard;
  if (place === 'type' || !editor || !draft) return <TypePanel wizard={wizard} />;
  if (place === 'answering') return <AnsweringPanel wizard={wizard} />;
  if (place === 'done') return <FinishPanel wizard={wizard} tools={tools} />;
  const step = editor.steps[state.step - 1];
  if (!step) return null;
  return (
    <>
      <StepTitle {...editor.words[language].steps[step.id]} />
      <step.Panel
        draft={draft}
        onChange={wizard.change}
        problems={state.problems}
        language={language}
        tools={tools}
        connected={null}
      />
    </>
  );
}

function WizardFoot({ wizard, onClose }: { wizard: Wizard; onClose: () => void }) {
  const { t } = useTranslation(['settings', 'common']);
  const navigate = useNavigate();
  const { place, connected } = wizard;
  if (place === 'done') {
    const open = () => {
      onClose();
      if (connected) void navigate({ to: '/settings/channels/$connectionId', params: { connectionId: connected.id } });
    };
    return (
      <footer className={styles.foot}>
        <Button onClick={open}>{t('connect.toSettings')}</Button>
        <Button look="fill" onClick={onClose}>
          {t('actions.done', { ns: 'common' })}
        </Button>
      </footer>
    );
  }
  return (
    <footer className={styles.foot}>
      {place !== 'type' && <Button onClick={wizard.back}>{t('actions.back', { ns: 'common' })}</Button>}
      <Button look="fill" busy={wizard.busy} disabled={wizard.state.kind === null} onClick={wizard.next}>
        {place === 'answering' ? t('connect.submit') : t('actions.next', { ns: 'common' })}
      </Button>
    </footer>
  );
}
