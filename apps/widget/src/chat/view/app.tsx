// The whole chat page: header, what was said, the place to answer; or the list of conversations.
import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Visit } from '../talk/visit';
import type { KnownChat } from '../talk/remembered-chat';
import type { Aside } from './aside';
import { ChatList } from './chat-list';
import { ChatMenu, type MenuEntry } from './chat-menu';
import { DropZone } from './drop-zone';
import css from './frame.module.css';
import { Header } from './header';
import { LostBanner } from './lost-banner';
import { Talk } from './talk';
import { type ChatInUse, useChat } from './use-chat';
import { Waiting } from './waiting';

export function App({ visit }: { visit: Visit }): JSX.Element {
  const { bridge, chat, place } = visit;
  const inUse = useChat(visit);
  const { config, words, failed, state, retry } = inUse;
  const [aside, setAside] = useState<Aside>(null);
  const close = useCallback(() => bridge.tell({ type: 'close' }), [bridge]);
  useEscape(close);
  const closable = bridge.hasHost && !place.given.inline ? close : null;
  if (config === null || config.state === 'hidden') {
    const hidden = config !== null;
    return (
      <main class={css.page}>
        <Waiting words={words} failed={failed} unavailable={hidden} retry={retry} close={closable} />
      </main>
    );
  }
  const takesFiles = !place.given.noFiles;
  const take = takesFiles && aside === null && state.phase === 'open' ? (file: File) => chat.sendFile(file) : null;
  const menu = <ChatMenu words={words} entries={entriesOf(visit, inUse, setAside)} />;
  const leaveList = (act: () => Promise<void> | void) => () => {
    setAside(null);
    void act();
  };
  return (
    <DropZone words={words} label={words.chatWith(config.workspace.name)} take={take}>
      <Header config={config} words={words} agent={state.conversation.agent} close={closable} menu={menu} />
      <LostBanner live={state.live} words={words} />
      {aside === 'list' ? (
        <ChatList
          words={words}
          locale={config.locale}
          chats={visit.memory.spoken()}
          choose={(known: KnownChat) => leaveList(() => chat.goTo(known))()}
          startNew={leaveList(() => chat.startAnew())}
          back={leaveList(() => {})}
        />
      ) : (
        <Talk visit={visit} inUse={{ ...inUse, config }} aside={aside} leave={() => setAside(null)} />
      )}
    </DropZone>
  );
}

function entriesOf({ chat, memory }: Visit, { words, state }: ChatInUse, show: (aside: Aside) => void): MenuEntry[] {
  const hasSpoken = state.conversation.messages.some(({ direction }) => direction === 'in');
  const startNew = { label: words.startNew, act: () => void chat.startAnew() };
  const list = { label: words.chats, act: () => show('list') };
  const transcript = { label: words.transcript, act: () => show('transcript') };
  return [
    ...(hasSpoken ? [startNew] : []),
    ...(memory.others().length > 0 ? [list] : []),
    ...(hasSpoken ? [transcript] : []),
  ];
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
