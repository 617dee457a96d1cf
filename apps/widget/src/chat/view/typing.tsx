// Three dots while someone writes: a named person, or the flow when its answer takes a moment.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ChatWords } from '../../words/chat-words';
import type { WidgetConfig } from '../../wire';
import type { ChatState } from '../talk/chat';
import { Face } from './face';
import css from './thread.module.css';

const PATIENCE = 350;

interface TypingProps {
  config: WidgetConfig;
  words: ChatWords;
  state: ChatState;
}

export function Typing({ config, words, state }: TypingProps): JSX.Element | null {
  const { typing, agent, pending } = state.conversation;
  const sending = pending.some(({ failed }) => !failed) && agent === null;
  const isSlow = useSlow(state.phase === 'starting' || sending);
  if (typing === null && !isSlow) return null;
  const person = typing === '' || typing === null ? null : typing;
  return (
    <div>
      {person !== null && <p class={css.name}>{words.typing(person)}</p>}
      <div class={css.row} data-typing>
        <Face
          name={person ?? config.workspace.name}
          avatar={person === null ? config.look.avatar : person === agent?.name ? agent.avatar : null}
          isBrand={person === null}
        />
        <span class={css.dots}>
          <i />
          <i />
          <i />
          {person === null && <span class={css.hiddenText}>{words.writing}</span>}
        </span>
      </div>
    </div>
  );
}

// Quick answers need no dots: they would only flicker.
function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!busy) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [busy]);
  return slow && busy;
}
