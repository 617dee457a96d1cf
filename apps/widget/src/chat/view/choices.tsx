// The answers a visitor may pick: chips that wrap, or a list when there are many.
import type { JSX } from 'preact';
import type { ChatWords } from '../../words/chat-words';
import type { AwaitedField, Choice } from '../../wire';
import type { Chat } from '../talk/chat';
import type { Conversation } from '../talk/conversation';
import css from './choices.module.css';
import { Icon } from './icons';
import { keepFocus } from './keep-focus';
import { PartsForm } from './parts-form';
import { PictureChoices } from './picture-choices';
import { SearchChoices } from './search-choices';
import { SeveralChoices } from './several-choices';

const MANY = 6;
/** Beyond, nobody reads them all. */
const LONG = 15;

interface ChoicesProps {
  words: ChatWords;
  chat: Chat;
  conversation: Conversation;
}

export function Choices({ words, chat, conversation }: ChoicesProps): JSX.Element | null {
  const choices = liveChoices(conversation);
  const fields = liveFields(conversation);
  if (fields.length > 0) return <PartsForm words={words} chat={chat} fields={fields} />;
  if (choices.length === 0) return null;
  const asked = { words, chat, choices };
  const { several = false, searchable = false } = conversation.awaiting ?? {};
  if (choices.some(({ image, text }) => image ?? text)) return <PictureChoices {...asked} several={several} />;
  if (several) return <SeveralChoices {...asked} searchable={searchable || choices.length > LONG} />;
  if (searchable || choices.length > LONG) return <SearchChoices {...asked} />;
  const isList = choices.length > MANY;
  const pick =
    (choice: Choice) =>
    (event: MouseEvent): void => {
      chat.choose(choice);
      keepFocus(event.currentTarget);
    };
  return (
    <div class={isList ? css.list : css.chips} role="group" aria-label={words.choices} data-choices>
      {choices.map((choice) => (
        <button key={choice.id} type="button" onClick={pick(choice)}>
          <span>{choice.label}</span>
          {isList && <Icon name="next" size={16} />}
        </button>
      ))}
    </div>
  );
}

function liveFields({ awaiting, pending, closed }: Conversation): AwaitedField[] {
  return awaiting === null || closed || pending.some(({ failed }) => !failed) ? [] : awaiting.fields;
}

// Choices are live only while the flow waits for one and nothing is on its way.
function liveChoices({ awaiting, pending, messages, closed }: Conversation): Choice[] {
  if (awaiting === null || closed || pending.some(({ failed }) => !failed)) return [];
  if (awaiting.choices.length > 0) return awaiting.choices;
  if (awaiting.kind !== 'choice') return [];
  const parts = messages.at(-1)?.parts ?? [];
  return parts.flatMap((part) => (part.kind === 'choices' ? part.choices : []));
}
