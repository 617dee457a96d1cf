// The running log of what was said, kept at its end unless the visitor has scrolled up to read.
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChatWords } from '../../words/chat-words';
import type { WidgetConfig } from '../../wire';
import type { Chat, ChatState } from '../talk/chat';
import { Choices } from './choices';
import { Icon } from './icons';
import { Lines } from './lines';
import css from './thread.module.css';
import { Typing } from './typing';

interface ThreadProps {
  config: WidgetConfig;
  words: ChatWords;
  chat: Chat;
  state: ChatState;
}

const NEAR_END = 80;

export function Thread({ config, words, chat, state }: ThreadProps): JSX.Element {
  const { conversation, phase } = state;
  const { ref, onScroll, hasNews, toEnd } = useEnd(conversation.messages.length, conversation.pending.length);
  return (
    <div class={css.frame}>
      <div
        class={css.log}
        ref={ref}
        onScroll={onScroll}
        role="log"
        aria-label={words.conversation}
        aria-busy={phase === 'starting'}
        tabIndex={0}
        data-chat-log
      >
        <Lines
          config={config}
          words={words}
          state={state}
          retry={(id) => chat.retry(id)}
          drop={(id) => chat.drop(id)}
        />
        <Choices words={words} chat={chat} conversation={conversation} />
        <Typing config={config} words={words} state={state} />
      </div>
      {hasNews && (
        <button type="button" class={css.news} onClick={toEnd}>
          {words.newMessages} <Icon name="down" size={16} />
        </button>
      )}
    </div>
  );
}

function useEnd(messages: number, pending: number) {
  const ref = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const [hasNews, setNews] = useState(false);
  const toEnd = (): void => {
    ref.current?.scrollTo({ top: ref.current.scrollHeight });
    setNews(false);
  };
  const onScroll = (): void => {
    const log = ref.current;
    if (log === null) return;
    atEnd.current = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END;
    if (atEnd.current) setNews(false);
  };
  // What the visitor writes is always brought into view; what others write only at the end.
  useLayoutEffect(toEnd, [pending]);
  useLayoutEffect(() => {
    if (atEnd.current) toEnd();
    else setNews(true);
  }, [messages]);
  useEffect(() => {
    const log = ref.current;
    if (log === null) return;
    // Pictures and choices grow the log after it was drawn.
    const watch = new ResizeObserver(() => atEnd.current && toEnd());
    watch.observe(log);
    const grown = new MutationObserver(() => atEnd.current && toEnd());
    grown.observe(log, { childList: true, subtree: true });
    log.addEventListener('load', () => atEnd.current && toEnd(), true);
    return () => {
      watch.disconnect();
      grown.disconnect();
    };
  }, []);
  return { ref, onScroll, hasNews, toEnd };
}
