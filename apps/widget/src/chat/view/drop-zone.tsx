// Takes files dropped anywhere on the chat, and shows that it will.
import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ChatWords } from '../../words/chat-words';
import css from './frame.module.css';

interface DropZoneProps {
  words: ChatWords;
  label: string;
  /** Null where no files are taken. */
  take: ((file: File) => void) | null;
  children: ComponentChildren;
}

export function DropZone({ words, label, take, children }: DropZoneProps): JSX.Element {
  const [over, setOver] = useState(false);
  // Entering a child comes before leaving its parent.
  const depth = useRef(0);
  const move = (step: number) => (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    depth.current = Math.max(0, depth.current + step);
    setOver(depth.current > 0);
  };
  const drop = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    // Else the browser would leave the chat and show the file.
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    if (take !== null) [...event.dataTransfer.files].forEach(take);
  };
  return (
    <main
      class={css.page}
      aria-label={label}
      onDragEnter={move(1)}
      onDragLeave={move(-1)}
      onDragOver={move(0)}
      onDrop={drop}
    >
      {children}
      {over && take !== null && <div class={css.drop}>{words.dropHere}</div>}
    </main>
  );
}
