// Choices of which any number may be taken: boxes to tick, and a button that sends them together.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Choice } from '../../wire';
import type { ChatWords } from '../../words/chat-words';
import type { Chat } from '../talk/chat';
import css from './choices.module.css';

interface SeveralProps {
  words: ChatWords;
  chat: Chat;
  choices: Choice[];
}

export function SeveralChoices({ words, chat, choices }: SeveralProps): JSX.Element {
  const [taken, setTaken] = useState<readonly string[]>([]);
  const toggle = (id: string): void =>
    setTaken(taken.includes(id) ? taken.filter((known) => known !== id) : [...taken, id]);
  const send = (event: Event): void => {
    event.preventDefault();
    const labels = choices.filter(({ id }) => taken.includes(id)).map(({ label }) => label);
    // One a line, so that a label may hold a comma itself.
    if (labels.length > 0) chat.say(labels.join('\n'));
  };
  return (
    <form class={css.several} aria-label={words.choices} onSubmit={send} data-choices>
      {choices.map(({ id, label }) => (
        <label key={id}>
          <input type="checkbox" checked={taken.includes(id)} onChange={() => toggle(id)} />
          <span>{label}</span>
        </label>
      ))}
      <button type="submit" disabled={taken.length === 0}>
        {words.send}
      </button>
    </form>
  );
}
