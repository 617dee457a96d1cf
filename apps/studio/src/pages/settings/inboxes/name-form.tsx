// A dialog that asks for one name: of a new inbox, of one that is there.
import { Button, Callout, Dialog, Field, TextField } from '@parley/ui';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../settings-form.module.css';

export interface NameFormProps {
  title: string;
  text?: string;
  label: string;
  missing: string;
  submit: string;
  begin?: string;
  busy: boolean;
  failure?: string | undefined;
  /** A second way on with the same name. */
  other?: { label: string; run: (name: string) => void };
  onSubmit: (name: string) => void;
  onClose: () => void;
  children?: ReactNode;
}

export function NameForm(props: NameFormProps) {
  const { title, text, label, missing, submit, begin = '', busy, failure, other, onSubmit, onClose, children } = props;
  const { t } = useTranslation('common');
  const id = useId();
  const [name, setName] = useState(begin);
  const [asked, setAsked] = useState(false);
  const go = (run: (name: string) => void) => {
    setAsked(true);
    if (name.trim() !== '') run(name.trim());
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) go(onSubmit);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      description={text}
      closeLabel={t('actions.close')}
      footer={
        <>
          {other ? (
            <Button busy={busy} onClick={() => go(other.run)}>
              {other.label}
            </Button>
          ) : (
            <Button onClick={onClose}>{t('actions.cancel')}</Button>
          )}
          <Button look="fill" type="submit" form={id} busy={busy}>
            {submit}
          </Button>
        </>
      }
    >
      <form id={id} className={styles.form} onSubmit={send} noValidate>
        {failure && (
          <Callout tone="danger" urgent>
            {failure}
          </Callout>
        )}
        <Field label={label} error={asked && name.trim() === '' ? missing : undefined}>
          <TextField value={name} maxLength={120} onChange={setName} />
        </Field>
        {children}
      </form>
    </Dialog>
  );
}
