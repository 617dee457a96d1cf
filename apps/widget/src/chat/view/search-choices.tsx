// A long list of choices under a field to look for one in.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Choice } from '../../wire';
import type { ChatWords } from '../../words/chat-words';
import type { Chat } from '../talk/chat';
import css from './choices.module.css';
import { findChoices } from './find-choices';
import { keepFocus } from './keep-focus';
import { SearchField } from './search-field';

interface SearchProps {
  words: ChatWords;
  chat: Chat;
  choices: Choice[];
}

export function SearchChoices({ words, chat, choices }: SearchProps): JSX.Element {
  const [sought, look] = useState('');
  const found = findChoices(choices, sought);
  const pick = (choice: Choice, from: EventTarget | null): void => {
    chat.choose(choice);
    keepFocus(from);
  };
  const [first] = found;
  return (
    <div class={css.searchable} role="group" aria-label={words.choices} data-choices>
      <SearchField
        label={words.searchList}
        look={look}
        enter={sought !== '' && first && found.length === 1 ? () => pick(first, document.activeElement) : null}
      />
      <div class={css.found}>
        {found.map((choice) => (
          <button key={choice.id} type="button" onClick={(event) => pick(choice, event.currentTarget)}>
            <span>{choice.label}</span>
          </button>
        ))}
        <p role="status">{found.length === 0 && words.nothingFits}</p>
      </div>
    </div>
  );
}
