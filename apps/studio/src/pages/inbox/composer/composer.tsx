// Where a member writes to the visitor, or a note to the team, with the channel's clocks in words.
import { Button, Callout, classNames, Icon, IconButton, KeyHint, Menu, TextArea } from '@parley/ui';
import {
  AtSign,
  ChevronDown,
  CircleUserRound,
  LockKeyhole,
  Paperclip,
  PowerOff,
  SendHorizontal,
  Workflow,
  Zap,
} from 'lucide-react';
import { Link } from '@tanstack/react-router';
import { type ClipboardEvent, type DragEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../frame/session';
import type { Looker, Snippet, Thread } from '../data/conversation-types';
import { useMedia } from '../data/use-media';
import { useNow } from '../words/use-now';
import { readWindow } from '../words/window-words';
import { AttachmentList } from './attachment-list';
import styles from './composer.module.css';
import { MacroChips } from './macro-chips';
import { PickerList, pickerId, pickerLineId } from './picker-list';
import type { ComposerState } from './use-composer';
import { ModeSwitch } from './mode-switch';
import { type Picker, usePicker } from './use-picker';
import { WindowClock } from './window-clock';

export interface ComposerProps {
  thread: Thread;
  composer: ComposerState;
  mayAct: boolean;
  onReopen: () => void;
  onMacro: (snippet: Snippet) => void;
  /** Who else is here. */
  lookers: readonly Looker[];
}

export function Composer({ thread, composer, mayAct, onReopen, onMacro, lookers }: ComposerProps) {
  const { t } = useTranslation('inbox');
  const { conversation, windows, reach } = thread;
  const state = readWindow(windows, useNow(15_000));
  const note = composer.mode === 'note';
  const noWay = reach === 'no-address' || reach === 'gone' ? reach : null;
  const drop = useDrop(note ? null : composer.files.add);
  if (!mayAct) {
    return (
      <div className={styles.place}>
        <Callout icon={LockKeyhole}>{t('composer.readOnly')}</Callout>
      </div>
    );
  }
  const shut = !note && (noWay !== null || state?.kind === 'over');
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
      {!note && <SwitchedOff thread={thread} />}
      {!note && <Collision lookers={lookers} />}
      <div
        className={classNames(styles.box, note && styles.forNote)}
        data-drop={drop.over ? '' : undefined}
        {...drop.on}
      >
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
            <Callout tone={noWay ? 'info' : 'warn'} title={t(noWay ? `composer.${noWay}` : 'composer.overTitle')}>
              {t(noWay ? `composer.${noWay}Text` : 'composer.overText')}
            </Callout>
          </div>
        ) : (
          <WriteArea thread={thread} composer={composer} onMacro={onMacro} />
        )}
      </div>
    </div>
  );
}

/** Said before one writes, for afterwards it is too late. */
function SwitchedOff({ thread: { reach, conversation } }: { thread: Thread }) {
  const { t } = useTranslation('inbox');
  if (reach !== 'off-waits' && reach !== 'off-fails') return null;
  const { id: connectionId, name } = conversation.connection;
  return (
    <p className={styles.off} role="status">
      <Icon of={PowerOff} size={14} />
      <span>
        {t(reach === 'off-waits' ? 'composer.offWaits' : 'composer.offFails', { name })}{' '}
        <Link to="/settings/channels/$connectionId" params={{ connectionId }}>
          {t('composer.offOpen')}
        </Link>
      </span>
    </p>
  );
}

/** Two who answer at once confuse the visitor: the second one is told in time. */
function Collision({ lookers }: { lookers: readonly Looker[] }) {
  const { t } = useTranslation('inbox');
  const other = lookers.find(({ doing }) => doing === 'replying');
  if (!other) return null;
  return (
    <p className={styles.collision} role="status">
      <Icon of={CircleUserRound} size={14} />
      {t('presence.collision', { name: other.name })}
    </p>
  );
}

function useDrop(onFiles: ((files: Iterable<File>) => void) | null) {
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent) => {
    if (!onFiles || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(event.type !== 'dragleave');
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    if (!onFiles || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    onFiles(event.dataTransfer.files);
  };
  return { over, on: { onDragEnter: drag, onDragOver: drag, onDragLeave: drag, onDrop: drop } };
}

type WriteAreaProps = Pick<ComposerProps, 'thread' | 'composer' | 'onMacro'>;

function WriteArea({ thread, composer, onMacro }: WriteAreaProps) {
  const { t } = useTranslation('inbox');
  const me = useSession()?.member;
  const note = composer.mode === 'note';
  const fingers = useMedia('(pointer: coarse)');
  const tokens = { contact: thread.contact?.properties ?? {}, me: me?.name ?? '' };
  const picker = usePicker({ composer, tokens, area: composer.area, onMacro });
  const keys = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (picker.keys(event)) return;
    if (event.key === 'Escape') event.currentTarget.blur();
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.shiftKey) return;
    // On a phone Enter is the only way to a new line.
    if (fingers && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    if (event.altKey && !note) composer.sendAndClose();
    else composer.send();
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    if (note || event.clipboardData.files.length === 0) return;
    event.preventDefault();
    composer.files.add(event.clipboardData.files);
  };
  return (
    <>
      <PickerList picker={picker} />
      <TextArea
        key={composer.mode}
        label={t(note ? 'composer.noteLabel' : 'composer.replyLabel')}
        placeholder={t(note ? 'composer.notePlaceholder' : 'composer.replyPlaceholder')}
        value={composer.text}
        onChange={(text) => composer.setText(text)}
        onKeyDown={keys}
        onKeyUp={(event) => picker.kind === null && picker.look(event.currentTarget)}
        onInput={(event) => picker.look(event.currentTarget)}
        onBlur={picker.close}
        onPaste={paste}
        aria-autocomplete="list"
        aria-controls={picker.kind === null ? undefined : pickerId}
        aria-activedescendant={picker.kind === null ? undefined : pickerLineId(picker.at)}
        minRows={2}
        maxRows={10}
        maxLength={10_000}
        className={styles.area}
      />
      {!note && <AttachmentList files={composer.files} />}
      {!note && <MacroChips acts={composer.acts} onChange={composer.setActs} />}
      <Foot thread={thread} composer={composer} picker={picker} />
    </>
  );
}

function Foot({ thread, composer, picker }: Pick<WriteAreaProps, 'thread' | 'composer'> & { picker: Picker }) {
  const { t } = useTranslation('inbox');
  const note = composer.mode === 'note';
  const flow = thread.conversation.owner.kind === 'flow' && thread.session?.status === 'waiting' && !note;
  return (
    <div className={styles.foot}>
      <span className={styles.tools}>
        {!note && <AttachButton onFiles={composer.files.add} />}
        <IconButton icon={Zap} size="dense" label={t('composer.snippets')} keys="/" onClick={() => picker.open('/')} />
        {note && (
          <IconButton
            icon={AtSign}
            size="dense"
            label={t('composer.mention')}
            keys="@"
            onClick={() => picker.open('@')}
          />
        )}
      </span>
      {flow && (
        <span className={styles.takeOver}>
          <Icon of={Workflow} size={14} />
          {t('composer.takesOver')}
        </span>
      )}
      <span className={styles.keys}>
        <KeyHint keys="Shift ↵" /> {t('composer.newLine')}
      </span>
      <span className={styles.sending}>
        <Button
          look="fill"
          icon={note ? undefined : SendHorizontal}
          disabled={!composer.maySend}
          onClick={composer.send}
        >
          {t(note ? 'composer.addNote' : 'composer.send')}
        </Button>
        {!note && (
          <Menu
            align="end"
            side="top"
            trigger={
              <Button
                look="fill"
                icon={ChevronDown}
                disabled={!composer.maySend}
                aria-label={t('composer.sendMore')}
                className={styles.half}
              />
            }
            entries={[{ label: t('composer.sendAndClose'), keys: 'Alt ↵', onSelect: composer.sendAndClose }]}
          />
        )}
      </span>
    </div>
  );
}

function AttachButton({ onFiles }: { onFiles: (files: Iterable<File>) => void }) {
  const { t } = useTranslation('inbox');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton icon={Paperclip} size="dense" label={t('files.add')} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('files.add')}
        onChange={(event) => {
          onFiles(event.target.files ?? []);
          event.target.value = '';
        }}
      />
    </>
  );
}
