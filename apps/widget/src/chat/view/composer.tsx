// Where the visitor writes: a field that fits what is asked, files and emoji beside it, and the way to send.
import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Asked, ChatWords } from '../../words/chat-words';
import type { WidgetConfig } from '../../wire';
import type { Chat, ChatState } from '../talk/chat';
import { AttachButton } from './attach-button';
import css from './composer.module.css';
import { EmojiButton } from './emoji/emoji-button';
import { type FieldElement, type FieldRef, Field } from './field';
import { Icon } from './icons';
import { Privacy } from './privacy';

interface ComposerProps {
  config: WidgetConfig;
  words: ChatWords;
  chat: Chat;
  state: ChatState;
  focusTurn: number;
  takesFiles: boolean;
}

export function Composer({ config, words, chat, state, focusTurn, takesFiles }: ComposerProps): JSX.Element {
  const { awaiting, messages } = state.conversation;
  const asked = askedFor(config, state);
  const field = useField(asked, focusTurn);
  const { hasWords, wrote, send, add } = useDraft(field, chat);
  const isOpen = state.phase === 'open';
  const isNew = !messages.some(({ direction }) => direction === 'in');
  const isText = asked === 'text' || asked === 'away' || asked === 'choice';
  const pasted = takesFiles && isOpen ? (file: File): void => chat.sendFile(file) : null;
  return (
    <form class={css.form} onSubmit={send} noValidate>
      {config.privacy && isNew && <Privacy {...config.privacy} words={words} />}
      <div class={css.bar}>
        <Field
          field={field}
          asked={asked}
          label={words.label[asked]}
          placeholder={awaiting?.placeholder ?? words.placeholder[asked]}
          long={awaiting?.long ?? false}
          wrote={wrote}
          send={send}
          pasted={pasted}
        />
        {awaiting?.unit != null && <span class={css.unit}>{awaiting.unit}</span>}
        {takesFiles && <AttachButton words={words} disabled={!isOpen} take={(file) => chat.sendFile(file)} />}
        {isText && <EmojiButton words={words} choose={add} />}
        <button type="submit" class={css.send} aria-label={words.send} aria-disabled={!hasWords || !isOpen}>
          <Icon name="send" />
        </button>
      </div>
    </form>
  );
}

interface Draft {
  hasWords: boolean;
  wrote: () => void;
  send: (event: Event) => void;
  add: (text: string) => void;
}

// The field keeps its own text: what is typed fast is never overwritten by an older drawing.
function useDraft(field: FieldRef, chat: Chat): Draft {
  const [hasWords, setHasWords] = useState(false);
  const wrote = useCallback((): void => {
    const value = field.current?.value ?? '';
    setHasWords(value.trim() !== '');
    grow(field.current);
    if (value !== '') chat.typing(true);
  }, [field, chat]);
  const send = (event: Event): void => {
    event.preventDefault();
    const element = field.current;
    const said = element?.value.trim() ?? '';
    if (element === null || said === '' || chat.state.phase !== 'open') return;
    chat.say(said);
    element.value = '';
    wrote();
    element.focus();
  };
  const add = (text: string): void => {
    const element = field.current;
    if (element === null) return;
    element.setRangeText(text, element.selectionStart ?? 0, element.selectionEnd ?? 0, 'end');
    wrote();
    element.focus();
  };
  return { hasWords, wrote, send, add };
}

// Focus follows the visitor into the panel, and stays when the question changes the kind of field.
function useField(asked: Asked, focusTurn: number): FieldRef {
  const field = useRef<FieldElement | null>(null);
  const had = useRef(false);
  had.current = document.activeElement !== null && document.activeElement === field.current;
  useLayoutEffect(() => {
    if (had.current) field.current?.focus();
  }, [asked]);
  useEffect(() => {
    if (focusTurn === 0) return;
    // On touch the keyboard would cover what there is to read; the log takes the focus there.
    const log = document.querySelector<HTMLElement>('[data-chat-log]');
    (matchMedia('(pointer: coarse)').matches ? log : field.current)?.focus({ preventScroll: true });
  }, [focusTurn]);
  return field;
}

function askedFor(config: WidgetConfig, { conversation }: ChatState): Asked {
  const kind = conversation.awaiting?.kind ?? 'text';
  return kind === 'text' && config.state !== 'available' && conversation.agent === null ? 'away' : kind;
}

function grow(field: FieldElement | null): void {
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}
