// The whole chat page: header, what was said, and the place to answer.
import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { HostBridge } from '../talk/host-bridge';
import { chatWords } from '../../words/chat-words';
import { Composer } from './composer';
import { Ended } from './ended';
import { Header } from './header';
import css from './frame.module.css';
import { LostBanner } from './lost-banner';
import { Thread } from './thread';
import { useChat } from './use-chat';
import { Waiting } from './waiting';

export function App({ chatKey, bridge }: { chatKey: string; bridge: HostBridge }): JSX.Element {
  const { config, failed, chat, state, focusTurn, retry } = useChat(chatKey, bridge);
  const close = useCallback(() => bridge.tell({ type: 'close' }), [bridge]);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.isComposing) close();
  };
  const words = chatWords(config?.locale ?? 'en');
  if (config === null || config.state === 'hidden') {
    const hidden = config !== null;
    return (
      <main class={css.page} onKeyDown={onKey}>
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
    <main class={css.page} onKeyDown={onKey} aria-label={words.chatWith(config.workspace.name)}>
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
