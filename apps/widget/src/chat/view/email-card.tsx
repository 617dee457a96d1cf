// Asks for an email address in one line: for a transcript, or so that an answer finds somebody who has left.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChatWords } from '../../words/chat-words';
import type { Answer } from '../talk/chat-api';
import css from './menu.module.css';

interface EmailCardProps {
  words: ChatWords;
  title: string;
  /** On the button. */
  act: string;
  done: (email: string) => string;
  send: (email: string) => Promise<Answer<object>>;
  /** Null: it stays until it is answered. */
  close: (() => void) | null;
  takesFocus?: boolean;
}

export function EmailCard({ words, title, act, done, send, close, takesFocus = false }: EmailCardProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const [sent, setSent] = useState<string | null>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const email = field.current?.value.trim() ?? '';
    if (!/^\S+@\S+\.\S+$/.test(email)) return setProblem(words.wrongEmail);
    const answer = await send(email);
    if (answer.ok) setSent(email);
    else setProblem(answer.status === 400 ? words.wrongEmail : words.failed);
  };
  if (sent !== null) {
    return (
      <div class={css.card} role="status">
        {done(sent)}
        {close !== null && (
          <button type="button" class={css.no} onClick={close}>
            {words.back}
          </button>
        )}
      </div>
    );
  }
  return (
    <form class={css.card} onSubmit={(event) => void submit(event)} noValidate aria-label={title}>
      <p>{title}</p>
      <div class={css.line}>
        <input
          ref={field}
          type="email"
          inputMode="email"
          autocomplete="email"
          maxLength={254}
          placeholder={words.placeholder.email}
          aria-label={words.label.email}
          aria-invalid={problem !== ''}
          data-email-field
        />
        <button type="submit" class={css.yes}>
          {act}
        </button>
        {close !== null && (
          <button type="button" class={css.no} onClick={close}>
            {words.cancel}
          </button>
        )}
      </div>
      <p class={css.wrong} role="alert">
        {problem}
      </p>
    </form>
  );
}
