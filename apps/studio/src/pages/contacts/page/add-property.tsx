// One more property of a contact, named by the member.
import { Button, Field, TextField } from '@parley/ui';
import { Plus } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './contact-page.module.css';
import { propertyKey } from './property-key';

export interface AddPropertyProps {
  taken: readonly string[];
  onAdd: (key: string, value: string) => void;
}

export function AddProperty({ taken, onAdd }: AddPropertyProps) {
  const { t } = useTranslation('contacts');
  const { t: common } = useTranslation();
  const [open, setOpen] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (open) first.current?.focus();
  }, [open]);
  const [name, setName] = useState('');
  const [value, setValue] = useState('');
  const key = propertyKey(name);
  const problem =
    name === ''
      ? undefined
      : key === null
        ? t('properties.wrongName')
        : taken.includes(key)
          ? t('properties.exists')
          : undefined;
  const close = () => {
    setOpen(false);
    setName('');
    setValue('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (key === null || problem || value.trim() === '') return;
    onAdd(key, value.trim());
    close();
  };
  if (!open) {
    return (
      <Button look="quiet" size="dense" icon={Plus} className={styles.add} onClick={() => setOpen(true)}>
        {t('properties.add')}
      </Button>
    );
  }
  return (
    <form className={styles.addForm} onSubmit={submit}>
      <Field label={t('properties.addName')} help={t('properties.addHint')} error={problem}>
        <TextField size="dense" value={name} onChange={setName} maxLength={60} ref={first} />
      </Field>
      <Field label={t('properties.addValue')}>
        <TextField size="dense" value={value} onChange={setValue} maxLength={2_000} />
      </Field>
      <div className={styles.acts}>
        <Button
          look="fill"
          size="dense"
          type="submit"
          disabled={key === null || problem !== undefined || value.trim() === ''}
        >
          {common('actions.add')}
        </Button>
        <Button look="quiet" size="dense" onClick={close}>
          {common('actions.cancel')}
        </Button>
      </div>
    </form>
  );
}
