// The whole chat page: header, what was said, and the place to answer.
import type { JSX } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import type { Visit } from '../talk/visit';
import { Composer } from './composer';
import { Ended } from './ended';
import { Header } from './header';
import css from './frame.module.css';
import { LostBanner } from './lost-banner';
import { Thread } from './thread';
import { useChat } from './use-chat';
import { Waiting } from './waiting';

export function App({ visit }: { visit: Visit }): JSX.Element {
  const { bridge, chat } = visit;
  const { config, words, failed, state, focusTurn, retry } = useChat(visit);
  const close = useCallback(() => bridge.tell({ type: 'close' }), [bridge]);
  useEscape(close);
  if (config === null || config.state === 'hidden') {
    const hidden = config !== null;
    return (
      <main class={css.page}>
        <Waiting
          words={words}
          failed={failed}
          unavailable={hidden}
          retry={retry}
          close={bridge.hasHost ? close : null}
        />
      </main>
    );
  }
  const { conversation, phase, live } = state;
  return (
    <main class={css.page} aria-label={words.chatWith(config.workspace.name)}>
      <Header config={config} words={words} agent={conversation.agent} close={bridge.hasHost ? close : null} />
      <LostBanner live={live} words={words} />
      <Thread config={config} words={words} chat={chat} state={state} />
      {phase === 'failed' && <Waiting words={words} failed unavailable={false} retry={retry} close={null} />}
      {conversation.closed ? (
        <Ended words={words} startAnew={() => void chat.startAnew()} />
      ) : (
        <Composer config={config} words={words} chat={chat} state={state} focusTurn={focusTurn} />
      )}
    </main>
  );
}

function useEscape(close: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.isComposing) close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [close]);
}
