// Choices of which any number may be taken: boxes to tick, and a button that sends them together.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Choice } from '../../wire';
import type { ChatWords } from '../../words/chat-words';
import type { Chat } from '../talk/chat';
import css from './choices.module.css';
import { findChoices } from './find-choices';
import { SearchField } from './search-field';
import { useTaken } from './use-taken';

interface SeveralProps {
  words: ChatWords;
  chat: Chat;
  choices: Choice[];
  searchable: boolean;
}

export function SeveralChoices({ words, chat, choices, searchable }: SeveralProps): JSX.Element {
  const { taken, toggle, send } = useTaken(chat, choices);
  const [sought, look] = useState('');
  return (
    <form class={css.several} aria-label={words.choices} onSubmit={send} data-choices>
      {searchable && <SearchField label={words.searchList} look={look} enter={null} />}
      <div class={css.boxes}>
        {findChoices(choices, sought).map(({ id, label }) => (
          <label key={id}>
            <input type="checkbox" checked={taken.includes(id)} onChange={() => toggle(id)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <button type="submit" disabled={taken.length === 0}>
        {words.send}
      </button>
    </form>
  );
}
