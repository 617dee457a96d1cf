// One property: reads like text until it is touched, then is a field; Enter or leaving stores, Escape takes back.
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './properties.module.css';

export interface EditablePropertyProps {
  name: string;
  value: string;
  type?: 'text' | 'email' | 'tel';
  readOnly: boolean;
  onSave: (value: string) => void;
}

export function EditableProperty({ name, value, type = 'text', readOnly, onSave }: EditablePropertyProps) {
  const { t } = useTranslation('contacts');
  const id = useId();
  // Null while nobody edits: then whatever the server says is shown.
  const [draft, setDraft] = useState<string | null>(null);
  const leave = () => {
    if (draft !== null && draft.trim() !== value) onSave(draft.trim());
    setDraft(null);
  };
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') event.currentTarget.blur();
    if (event.key !== 'Escape' || draft === null) return;
    event.stopPropagation();
    setDraft(null);
  };
  return (
    <div className={styles.line}>
      <label htmlFor={id} className={styles.name}>
        {name}
      </label>
      {readOnly ? (
        <output id={id} className={styles.fixed}>
          {value || t('properties.unknown')}
        </output>
      ) : (
        <input
          id={id}
          type={type}
          className={styles.input}
          value={draft ?? value}
          placeholder={t('properties.unknown')}
          maxLength={20_000}
          autoComplete="off"
          onChange={(event) => setDraft(event.target.value)}
          onBlur={leave}
          onKeyDown={keys}
        />
      )}
    </div>
  );
}
