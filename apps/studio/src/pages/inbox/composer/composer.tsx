// Where a member writes to the visitor, or a note to the team, with the channel's clocks in words.
import { Button, Callout, classNames, Icon, KeyHint, TextArea } from '@parley/ui';
import { LockKeyhole, SendHorizontal, Workflow } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Thread } from '../data/conversation-types';
import { useMedia } from '../data/use-media';
import { useNow } from '../words/use-now';
import { readWindow } from '../words/window-words';
import styles from './composer.module.css';
import type { ComposerState } from './use-composer';
import { ModeSwitch } from './mode-switch';
import { WindowClock } from './window-clock';

export interface ComposerProps {
  thread: Thread;
  composer: ComposerState;
  mayAct: boolean;
  onReopen: () => void;
}

export function Composer({ thread, composer, mayAct, onReopen }: ComposerProps) {
  const { t } = useTranslation('inbox');
  const { conversation, windows } = thread;
  const state = readWindow(windows, useNow(15_000));
  const note = composer.mode === 'note';
  const noWay = conversation.channel === 'form';
  if (!mayAct) {
    return (
      <div className={styles.place}>
        <Callout icon={LockKeyhole}>{t('composer.readOnly')}</Callout>
      </div>
    );
  }
  const shut = !note && (noWay || state?.kind === 'over');
  return (
    <div className={styles.place} ref={composer.area}>
      {conversation.status === 'closed' && !note && (
        <p className={styles.hint}>
          {t('composer.closed')}{' '}
          <Button look="link" size="small" onClick={onReopen}>
            {t('thread.reopen')}
          </Button>
        </p>
      )}
      <div className={classNames(styles.box, note && styles.forNote)}>
        <div className={styles.top}>
          <ModeSwitch mode={composer.mode} onMode={composer.write} />
          {state && !note && <WindowClock state={state} />}
          {note && (
            <span className={styles.private}>
              <Icon of={LockKeyhole} size={12} />
              {t('thread.onlyTeam')}
            </span>
          )}
        </div>
        {shut ? (
          <div className={styles.shut}>
            <Callout tone={noWay ? 'info' : 'warn'} title={t(noWay ? 'composer.formTitle' : 'composer.overTitle')}>
              {t(noWay ? 'composer.formText' : 'composer.overText')}
            </Callout>
          </div>
        ) : (
          <WriteArea thread={thread} composer={composer} />
        )}
      </div>
    </div>
  );
}

function WriteArea({ thread, composer }: Pick<ComposerProps, 'thread' | 'composer'>) {
  const { t } = useTranslation('inbox');
  const note = composer.mode === 'note';
  const fingers = useMedia('(pointer: coarse)');
  const flow = thread.conversation.owner.kind === 'flow' && thread.session?.status === 'waiting' && !note;
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur();
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.shiftKey) return;
    // On a phone Enter is the only way to a new line.
    if (fingers && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    composer.send();
  };
  return (
    <>
      <TextArea
        key={composer.mode}
        label={t(note ? 'composer.noteLabel' : 'composer.replyLabel')}
        placeholder={t(note ? 'composer.notePlaceholder' : 'composer.replyPlaceholder')}
        value={composer.text}
        onChange={(text) => composer.setText(text)}
        onKeyDown={keys}
        minRows={2}
        maxRows={10}
        maxLength={10_000}
        className={styles.area}
      />
      <div className={styles.foot}>
        {flow && (
          <span className={styles.takeOver}>
            <Icon of={Workflow} size={14} />
            {t('composer.takesOver')}
          </span>
        )}
        <span className={styles.keys}>
          <KeyHint keys="Shift ↵" /> {t('composer.newLine')}
        </span>
        <Button
          look="fill"
          icon={note ? undefined : SendHorizontal}
          disabled={composer.text.trim() === ''}
          onClick={composer.send}
        >
          {t(note ? 'composer.addNote' : 'composer.send')}
        </Button>
      </div>
    </>
  );
}
