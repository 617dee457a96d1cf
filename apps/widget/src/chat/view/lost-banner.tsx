// Says that the line is down, once it has been down long enough to matter.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ChatWords } from '../../words/chat-words';
import css from './frame.module.css';

const PATIENCE = 1500;

export function LostBanner({ live, words }: { live: boolean; words: ChatWords }): JSX.Element {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (live) return setLate(false);
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [live]);
  return (
    <div role="status" class={css.status}>
      {!live && late && <p class={css.lost}>{navigator.onLine ? words.reconnecting : words.noNetwork}</p>}
    </div>
  );
}
