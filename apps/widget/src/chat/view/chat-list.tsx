// The conversations this browser remembers, newest first, and the way to a new one.
import type { JSX } from 'preact';
import type { ChatWords } from '../../words/chat-words';
import type { LocaleName } from '../../words/locales';
import type { KnownChat } from '../talk/remembered-chat';
import css from './menu.module.css';
import { dividerText } from './times';

interface ChatListProps {
  words: ChatWords;
  locale: LocaleName;
  chats: KnownChat[];
  choose: (chat: KnownChat) => void;
  startNew: () => void;
  back: () => void;
}

export function ChatList({ words, locale, chats, choose, startNew, back }: ChatListProps): JSX.Element {
  const tools = { now: Date.now(), locale, words };
  return (
    <>
      <h2 class={css.title}>{words.chats}</h2>
      <ul class={css.list} data-chat-list>
        {chats.map((chat) => (
          <li key={chat.conversationId}>
            <button type="button" class={css.row} onClick={() => choose(chat)}>
              <span>{chat.title || words.conversation}</span>
              <small>{chat.at === 0 ? '' : dividerText(chat.at, null, tools)}</small>
            </button>
          </li>
        ))}
      </ul>
      <div class={css.foot}>
        <button type="button" class={css.no} onClick={back}>
          {words.back}
        </button>
        <button type="button" class={css.yes} onClick={startNew}>
          {words.startNew}
        </button>
      </div>
    </>
  );
}
