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
  wrote: () => void;
  send: (event: Event) => void;
  /** Null where no files are taken. */
  pasted: ((file: File) => void) | null;
}

export function Field({ field, asked, label, placeholder, wrote, send, pasted }: FieldProps): JSX.Element {
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
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) send(event);
  };
  return <textarea {...common} rows={1} maxLength={4000} onKeyDown={onKeyDown} />;
}
