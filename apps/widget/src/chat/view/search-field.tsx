// Where a visitor looks for a choice in a long list.
import type { JSX } from 'preact';
import css from './choices.module.css';

interface SearchFieldProps {
  label: string;
  look: (sought: string) => void;
  /** What Enter does. */
  enter: (() => void) | null;
}

export function SearchField({ label, look, enter }: SearchFieldProps): JSX.Element {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    enter?.();
  };
  return (
    <input
      class={css.search}
      type="search"
      autocomplete="off"
      placeholder={label}
      aria-label={label}
      onInput={(event) => look(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
