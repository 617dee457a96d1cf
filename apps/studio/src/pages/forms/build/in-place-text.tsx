// Text that is written where it stands on the form, in the face it will have there.
import { classNames } from '@parley/ui';
import { useLayoutEffect, useRef } from 'react';
import styles from './in-place-text.module.css';

export interface InPlaceTextProps {
  value: string;
  onChange: (value: string) => void;
  /** Spoken. */
  label: string;
  placeholder: string;
  /** Enter starts a new line instead of ending the writing. */
  multiline?: boolean;
  maxLength: number;
  className?: string;
  invalid?: boolean;
  onFocus?: () => void;
}

export function InPlaceText(props: InPlaceTextProps) {
  const { value, onChange, label, placeholder, multiline, maxLength, className, invalid, onFocus } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    const fit = () => {
      element.style.height = 'auto';
      element.style.height = `${element.scrollHeight}px`;
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element.parentElement ?? element);
    return () => observer.disconnect();
  }, [value]);
  return (
    <textarea
      ref={area}
      rows={1}
      value={value}
      aria-label={label}
      aria-invalid={invalid || undefined}
      placeholder={placeholder}
      maxLength={maxLength}
      spellCheck={false}
      className={classNames(styles.text, className)}
      onFocus={onFocus}
      onChange={(event) => onChange(multiline ? event.target.value : event.target.value.replaceAll('\n', ' '))}
      onKeyDown={(event) => {
        if (event.key === 'Escape' || (event.key === 'Enter' && !multiline)) event.currentTarget.blur();
        // Letters written here are no commands of the page.
        event.stopPropagation();
      }}
    />
  );
}
