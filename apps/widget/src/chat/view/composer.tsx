// Where the visitor writes: a field that fits what is asked, grows to five lines, and sends.
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Asked, ChatWords } from '../../words/chat-words';
import type { WidgetConfig } from '../../wire';
import type { Chat, ChatState } from '../talk/chat';
import css from './composer.module.css';
import { fieldKind } from './field-kind';
import { Icon } from './icons';
import { Privacy } from './privacy';

interface ComposerProps {
  config: WidgetConfig;
  words: ChatWords;
  chat: Chat;
  state: ChatState;
  focusTurn: number;
}

export function Composer({ config, words, chat, state, focusTurn }: ComposerProps): JSX.Element {
  const [text, setText] = useState('');
  const { awaiting } = state.conversation;
  const asked = askedFor(config, state);
  const field = useField(asked, focusTurn);
  const canSend = text.trim() !== '' && state.phase === 'open';
  const send = (event: Event): void => {
    event.preventDefault();
    if (!canSend) return;
    chat.say(text.trim());
    setText('');
    field.current?.focus();
  };
  const write = (value: string): void => {
    setText(value);
    chat.typing(value !== '');
  };
  return (
    <form class={css.form} onSubmit={send} noValidate>
      {config.privacy && !state.conversation.messages.some(({ direction }) => direction === 'in') && (
        <Privacy {...config.privacy} words={words} />
      )}
      <div class={css.bar}>
        <Field
          field={field}
          asked={asked}
          text={text}
          label={words.label[asked]}
          placeholder={awaiting?.placeholder ?? words.placeholder[asked]}
          write={write}
          send={send}
        />
        <button type="submit" class={css.send} aria-label={words.send} aria-disabled={!canSend}>
          <Icon name="send" />
        </button>
      </div>
    </form>
  );
}

type FieldElement = HTMLTextAreaElement | HTMLInputElement;

type FieldRef = { current: FieldElement | null };

interface FieldProps {
  field: FieldRef;
  asked: Asked;
  text: string;
  label: string;
  placeholder: string;
  write: (value: string) => void;
  send: (event: Event) => void;
}

function Field({ field, asked, text, label, placeholder, write, send }: FieldProps): JSX.Element {
  const kind = fieldKind(asked);
  const hold = (element: FieldElement | null): void => {
    field.current = element;
  };
  const common = {
    class: css.field,
    value: text,
    placeholder,
    'aria-label': label,
    'data-chat-field': true,
    ref: hold,
  };
  const onInput = (event: InputEvent): void => {
    if (isField(event.target)) write(event.target.value);
  };
  useLayoutEffect(() => grow(field.current), [text, asked]);
  if (kind !== null) return <input {...common} {...kind} onInput={onInput} />;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) send(event);
  };
  return <textarea {...common} rows={1} maxLength={4000} onInput={onInput} onKeyDown={onKeyDown} />;
}

function isField(target: EventTarget | null): target is FieldElement {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
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
