// Which of several choices are ticked, and how they are sent.
import { useState } from 'preact/hooks';
import type { Choice } from '../../wire';
import type { Chat } from '../talk/chat';

interface Taken {
  taken: readonly string[];
  toggle: (id: string) => void;
  send: (event: Event) => void;
}

export function useTaken(chat: Chat, choices: readonly Choice[]): Taken {
  const [taken, setTaken] = useState<readonly string[]>([]);
  const toggle = (id: string): void =>
    setTaken(taken.includes(id) ? taken.filter((known) => known !== id) : [...taken, id]);
  const send = (event: Event): void => {
    event.preventDefault();
    const labels = choices.filter(({ id }) => taken.includes(id)).map(({ label }) => label);
    // One a line, so that a label may hold a comma itself.
    if (labels.length > 0) chat.say(labels.join('\n'));
  };
  return { taken, toggle, send };
}
