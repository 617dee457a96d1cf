// Choices as cards with a picture, a title and a few words: a tap answers, or ticks where several may be taken.
import type { JSX } from 'preact';
import { safeUrl } from '../../safe-url';
import type { Choice } from '../../wire';
import type { ChatWords } from '../../words/chat-words';
import type { Chat } from '../talk/chat';
import { keepFocus } from './keep-focus';
import css from './picture-choices.module.css';
import { useTaken } from './use-taken';

interface PictureProps {
  words: ChatWords;
  chat: Chat;
  choices: Choice[];
  several: boolean;
}

export function PictureChoices({ words, chat, choices, several }: PictureProps): JSX.Element {
  const { taken, toggle, send } = useTaken(chat, choices);
  const pick =
    (choice: Choice) =>
    (event: MouseEvent): void => {
      chat.choose(choice);
      keepFocus(event.currentTarget);
    };
  return (
    <form class={css.form} aria-label={words.choices} onSubmit={send} data-choices>
      <div class={css.grid}>
        {choices.map((choice) =>
          several ? (
            <label key={choice.id} class={css.card}>
              <Face {...choice} />
              <input type="checkbox" checked={taken.includes(choice.id)} onChange={() => toggle(choice.id)} />
            </label>
          ) : (
            <button key={choice.id} type="button" class={css.card} onClick={pick(choice)}>
              <Face {...choice} />
            </button>
          ),
        )}
      </div>
      {several && (
        <button type="submit" class={css.send} disabled={taken.length === 0}>
          {words.send}
        </button>
      )}
    </form>
  );
}

function Face({ label, text, image }: Choice): JSX.Element {
  const src = safeUrl(image, location.origin);
  return (
    <>
      {src !== null && <img src={src} alt="" referrerpolicy="no-referrer" loading="lazy" />}
      <span class={css.words}>
        <b>{label}</b>
        {text && <span>{text}</span>}
      </span>
    </>
  );
}
