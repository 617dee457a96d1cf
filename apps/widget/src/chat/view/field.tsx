// The field itself: one line with the fitting keyboard for a typed answer, else text that grows.
import type { JSX } from 'preact';
import { useCallback, useLayoutEffect } from 'preact/hooks';
import type { Asked } from '../../words/chat-words';
import css from './composer.module.css';
import { fieldKind } from './field-kind';

export type FieldElement = HTMLTextAreaElement | HTMLInputElement;

export type FieldRef = { current: FieldElement | null };

interface FieldProps {
  field: FieldRef;
  asked: Asked;
  label: string;
  placeholder: string;
  /** Room for several lines, where Enter makes a new one. */
  long: boolean;
  wrote: () => void;
  send: (event: Event) => void;
  /** Null where no files are taken. */
  pasted: ((file: File) => void) | null;
}

export function Field({ field, asked, label, placeholder, long, wrote, send, pasted }: FieldProps): JSX.Element {
  const kind = fieldKind(asked);
  const hold = useCallback(
    (element: FieldElement | null): void => {
      field.current = element;
    },
    [field],
  );
  const onPaste = (event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (pasted === null || files.length === 0) return;
    event.preventDefault();
    files.forEach(pasted);
  };
  const common = {
    class: css.field,
    placeholder,
    'aria-label': label,
    'data-chat-field': true,
    ref: hold,
    onInput: wrote,
    onPaste,
  };
  useLayoutEffect(wrote, [asked, wrote]);
  if (kind !== null) return <input {...common} {...kind} />;
  const onKeyDown = (event: KeyboardEvent): void => {
    const sends = long ? event.ctrlKey || event.metaKey : !event.shiftKey;
    if (event.key === 'Enter' && sends && !event.isComposing) send(event);
  };
  return <textarea {...common} rows={long ? 4 : 1} maxLength={long ? 10_000 : 4_000} onKeyDown={onKeyDown} />;
}
