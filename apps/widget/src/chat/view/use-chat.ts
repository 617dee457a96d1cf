// Ties the chat to this page: config, colours, the host's messages and the visitor's first act.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { brandColours } from '../../brand-colours';
import type { Scheme, ToFrame } from '../../host-messages';
import { chatWords } from '../../words/chat-words';
import type { WidgetConfig } from '../../wire';
import { Chat, type ChatState } from '../talk/chat';
import { ChatApi } from '../talk/chat-api';
import type { HostBridge } from '../talk/host-bridge';
import { RememberedChat } from '../talk/remembered-chat';

export interface ChatInUse {
  config: WidgetConfig | null;
  failed: boolean;
  chat: Chat;
  state: ChatState;
  /** Grows each time the panel opens by the visitor's act, so that the composer takes focus. */
  focusTurn: number;
  retry: () => void;
}

type Page = { url: string; title: string } | null;

export function useChat(key: string, bridge: HostBridge): ChatInUse {
  const [config, setConfig] = useState<WidgetConfig | null>(null);
  const [failed, setFailed] = useState(false);
  const [shown, setShown] = useState(!bridge.hasHost);
  const [focusTurn, setFocusTurn] = useState(0);
  const page = useRef<Page>(null);
  const locale = useRef('en');
  const api = useMemo(() => new ChatApi(location.origin, key), [key]);
  const memory = useMemo(
    () =>
      new RememberedChat(key, { storage: () => localStorage, askHost: (kept) => bridge.tell({ type: 'keep', kept }) }),
    [key, bridge],
  );
  const { chat, state } = useConversation(api, memory, () => ({ page: page.current, locale: locale.current }));

  const load = async (): Promise<void> => {
    setFailed(false);
    const answer = await api.config(page.current?.url ?? location.href);
    if (!answer.ok) return setFailed(true);
    locale.current = answer.value.locale;
    dress(answer.value);
    setConfig(answer.value);
  };

  useEffect(() => {
    if (!bridge.hasHost) return void load();
    const onHost = (message: ToFrame): void => {
      if (message.type === 'hello') {
        page.current = message.page;
        memory.handOver(message.kept ?? '');
        void load();
      }
      if (message.type === 'hello' || message.type === 'scheme') paint(message.scheme);
      if (message.type === 'shown' || message.type === 'hidden') setShown(message.type === 'shown');
      if (message.type === 'shown' && message.takesFocus) setFocusTurn((turn) => turn + 1);
    };
    bridge.listen(onHost);
    bridge.tell({ type: 'ready' });
  }, [bridge]);

  useEffect(() => {
    if (config === null || config.state === 'hidden') return;
    // Behind a closed panel an ongoing chat is only picked up again; a new one waits for the visitor.
    void (shown ? chat.start() : chat.resume());
  }, [config, shown]);

  useEffect(() => {
    const look = (): void => chat.look(shown && document.visibilityState === 'visible');
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [shown, chat]);

  useEffect(() => bridge.tell({ type: 'unread', count: state.unread }), [state.unread]);
  useEffect(() => {
    if (state.phase === 'open') bridge.tell({ type: state.conversation.closed ? 'ended' : 'started' });
  }, [state.phase, state.conversation.closed]);

  const retry = (): void => void (config === null ? load() : chat.start());
  return { config, failed, chat, state, focusTurn, retry };
}

function useConversation(
  api: ChatApi,
  memory: RememberedChat,
  opening: () => { page: Page; locale: string },
): { chat: Chat; state: ChatState } {
  const [, draw] = useState({});
  const chat = useMemo(() => new Chat({ api, memory, opening, changed: () => draw({}) }), [api, memory]);
  return { chat, state: chat.state };
}

function dress({ look, locale, workspace }: WidgetConfig): void {
  const root = document.documentElement;
  const { brand, on, inkLight, inkDark } = brandColours(look.colour);
  root.lang = locale;
  document.title = chatWords(locale).chatWith(workspace.name);
  root.style.setProperty('--brand', brand);
  root.style.setProperty('--on-brand', on);
  root.style.setProperty('--ink-light', inkLight);
  root.style.setProperty('--ink-dark', inkDark);
  if (look.font) root.style.setProperty('--font-ui', `${JSON.stringify(look.font)}, system-ui, sans-serif`);
}

function paint(scheme: Scheme): void {
  document.documentElement.dataset.scheme = scheme;
}
