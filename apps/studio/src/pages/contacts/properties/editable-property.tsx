// One property as text: reads like text until it is touched, then is a field; Enter or leaving stores, Escape takes back.
import { type HTMLInputTypeAttribute, type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './properties.module.css';

export interface EditablePropertyProps {
  name: string;
  value: string;
  type?: HTMLInputTypeAttribute;
  /** Several lines: Enter makes a new one. */
  long?: boolean;
  readOnly: boolean;
  /** What is wrong with a text; it is not stored then. */
  check?: (value: string) => string | null;
  onSave: (value: string) => void;
}

export function EditableProperty({ name, value, type = 'text', long, readOnly, check, onSave }: EditablePropertyProps) {
  const { t } = useTranslation('contacts');
  const id = useId();
  // Null while nobody edits: then whatever the server says is shown.
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const leave = () => {
    const text = draft?.trim() ?? value;
    const wrong = text === value ? null : (check?.(text) ?? null);
    setProblem(wrong);
    if (wrong !== null) return;
    if (text !== value) onSave(text);
    setDraft(null);
  };
  const keys = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && !long) event.currentTarget.blur();
    if (event.key !== 'Escape' || draft === null) return;
    event.stopPropagation();
    setDraft(null);
    setProblem(null);
  };
  const field = {
    id,
    value: draft ?? value,
    placeholder: t('properties.unknown'),
    maxLength: 20_000,
    'aria-invalid': problem !== null || undefined,
    'aria-describedby': problem === null ? undefined : `${id}-problem`,
    onChange: (event: { target: { value: string } }) => setDraft(event.target.value),
    onBlur: leave,
    onKeyDown: keys,
  };
  return (
    <div className={styles.line}>
      <label htmlFor={id} className={styles.name}>
        {name}
      </label>
      {readOnly && (
        <output id={id} className={styles.fixed}>
          {value || t('properties.unknown')}
        </output>
      )}
      {!readOnly && long && <textarea {...field} className={styles.input} rows={2} />}
      {!readOnly && !long && <input {...field} type={type} className={styles.input} autoComplete="off" />}
      {problem && (
        <p id={`${id}-problem`} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
