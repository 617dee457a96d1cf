// Ties a visit to what is drawn: the config, the page around the frame, and the visitor's first act.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ToFrame } from '../../host-messages';
import type { WidgetConfig } from '../../wire';
import type { ChatWords } from '../../words/chat-words';
import { en } from '../../words/en';
import { pickWords } from '../../words/pick-words';
import type { ChatState } from '../talk/chat';
import { readGiven } from '../talk/given';
import type { Visit } from '../talk/visit';
import { dressPage, paintScheme } from './dress-page';

export interface ChatInUse {
  config: WidgetConfig | null;
  words: ChatWords;
  failed: boolean;
  state: ChatState;
  /** Grows each time the panel opens by the visitor's act, so that the composer takes focus. */
  focusTurn: number;
  /** The visitor has to be asked before anything is stored. */
  asking: boolean;
  remember: (yes: boolean) => void;
  retry: () => void;
}

export function useChat(visit: Visit): ChatInUse {
  const [, draw] = useState({});
  visit.draw = () => draw({});
  const { chat, bridge, memory } = visit;
  const [answered, setAnswered] = useState(false);
  const { config, words, failed, load } = useConfig(visit);
  const { shown, focusTurn } = useHost(visit, load);

  useEffect(() => {
    if (config === null || config.state === 'hidden') return;
    // Behind a closed panel an ongoing chat is only picked up again; a new one waits for the visitor.
    void (shown ? chat.start() : chat.resume());
  }, [config, shown, chat]);

  useEffect(() => {
    const look = (): void => chat.look(shown && document.visibilityState === 'visible');
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [shown, chat]);

  const { phase, unread, conversation } = chat.state;
  useEffect(() => bridge.tell({ type: 'unread', count: unread }), [unread, bridge]);
  useEffect(() => {
    if (phase === 'open') bridge.tell({ type: conversation.closed ? 'ended' : 'started' });
  }, [phase, conversation.closed, bridge]);

  const remember = (yes: boolean): void => {
    setAnswered(true);
    if (!yes) return;
    memory.agree();
    bridge.tell({ type: 'agreed' });
  };
  const asking = config?.asks === true && !answered && memory.asksFirst;
  const retry = (): void => void (config === null ? load() : chat.start());
  return { config, words, failed, state: chat.state, focusTurn, asking, remember, retry };
}

interface ConfigInUse {
  config: WidgetConfig | null;
  words: ChatWords;
  failed: boolean;
  load: () => Promise<void>;
}

function useConfig({ api, place, memory, bridge }: Visit): ConfigInUse {
  const [config, setConfig] = useState<WidgetConfig | null>(null);
  const [words, setWords] = useState<ChatWords>(en);
  const [failed, setFailed] = useState(false);
  const load = useCallback(async (): Promise<void> => {
    setFailed(false);
    const visit = place.visit || `${new URLSearchParams({ url: location.href })}`;
    const answer = await api.config(visit, memory.recall());
    if (!answer.ok) return setFailed(true);
    if (answer.value.asks) memory.askFirst();
    place.locale = answer.value.locale;
    place.chatflow = answer.value.chatflow;
    if (answer.value.known) bridge.tell({ type: 'known', labels: answer.value.labels });
    const spoken = await pickWords(answer.value.locale);
    dressPage(answer.value, spoken);
    setWords(spoken);
    // The same again draws nothing anew.
    setConfig((before) => (JSON.stringify(before) === JSON.stringify(answer.value) ? before : answer.value));
  }, [api, place, memory, bridge]);
  return { config, words, failed, load };
}

function useHost(
  { bridge, chat, memory, place }: Visit,
  load: () => Promise<void>,
): { shown: boolean; focusTurn: number } {
  const [shown, setShown] = useState(!bridge.hasHost);
  const [focusTurn, setFocusTurn] = useState(0);
  useEffect(() => {
    if (!bridge.hasHost) return void load();
    const onHost = (message: ToFrame): void => {
      if (message.type === 'hello') {
        place.page = message.page;
        place.visit = message.visit;
        const given = readGiven(message.given);
        const { identity } = given;
        const isNews = identity !== null && identity !== place.given.identity;
        place.given = given;
        memory.handOver(message.kept ?? '');
        // Whoever logs in on the site while chatting goes on as somebody known.
        if (isNews) void chat.identify(identity);
        void load();
      }
      if (message.type === 'hello' || message.type === 'scheme') paintScheme(message.scheme);
      if (message.type === 'shown' || message.type === 'hidden') setShown(message.type === 'shown');
      if (message.type === 'reset') chat.reset();
      if (message.type === 'shown' && message.takesFocus) setFocusTurn((turn) => turn + 1);
    };
    bridge.listen(onHost);
    bridge.tell({ type: 'ready' });
  }, [bridge, chat, memory, place, load]);
  return { shown, focusTurn };
}
