// Opens the browser's file dialog; each chosen file becomes a message of its own.
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { ChatWords } from '../../words/chat-words';
import css from './composer.module.css';
import { Icon } from './icons';

interface AttachProps {
  words: ChatWords;
  disabled: boolean;
  take: (file: File) => void;
}

export function AttachButton({ words, disabled, take }: AttachProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const chosen = (): void => {
    for (const file of input.current?.files ?? []) take(file);
    // The same file may be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <button
        type="button"
        class={css.tool}
        aria-label={words.attach}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        <Icon name="attach" size={20} />
      </button>
      <input
        type="file"
        multiple
        hidden
        ref={input}
        onChange={chosen}
        tabIndex={-1}
        aria-hidden="true"
        data-chat-file
      />
    </>
  );
}
