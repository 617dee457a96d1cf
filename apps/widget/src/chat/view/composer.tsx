// Where the visitor writes: a field that fits what is asked, grows to five lines, and sends.
import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  const { awaiting, messages } = state.conversation;
  const asked = askedFor(config, state);
  const field = useField(asked, focusTurn);
  const { hasWords, wrote, send } = useDraft(field, chat);
  const canSend = hasWords && state.phase === 'open';
  const isNew = !messages.some(({ direction }) => direction === 'in');
  return (
    <form class={css.form} onSubmit={send} noValidate>
      {config.privacy && isNew && <Privacy {...config.privacy} words={words} />}
      <div class={css.bar}>
        <Field
          field={field}
          asked={asked}
          label={words.label[asked]}
          placeholder={awaiting?.placeholder ?? words.placeholder[asked]}
          wrote={wrote}
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

// The field keeps its own text: what is typed fast is never overwritten by an older drawing.
function useDraft(field: FieldRef, chat: Chat): { hasWords: boolean; wrote: () => void; send: (event: Event) => void } {
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
  return { hasWords, wrote, send };
}

interface FieldProps {
  field: FieldRef;
  asked: Asked;
  label: string;
  placeholder: string;
  wrote: () => void;
  send: (event: Event) => void;
}

function Field({ field, asked, label, placeholder, wrote, send }: FieldProps): JSX.Element {
  const kind = fieldKind(asked);
  const hold = useCallback(
    (element: FieldElement | null): void => {
      field.current = element;
    },
    [field],
  );
  const common = {
    class: css.field,
    placeholder,
    'aria-label': label,
    'data-chat-field': true,
    ref: hold,
    onInput: wrote,
  };
  useLayoutEffect(wrote, [asked, wrote]);
  if (kind !== null) return <input {...common} {...kind} />;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) send(event);
  };
  return <textarea {...common} rows={1} maxLength={4000} onKeyDown={onKeyDown} />;
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
