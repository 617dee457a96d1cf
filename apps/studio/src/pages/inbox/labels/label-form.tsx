// The name and the colour of a label.
import { classNames, Field, TextField } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import type { Label } from '../data/conversation-types';
import styles from './label.module.css';
import form from './label-form.module.css';

export interface LabelFormProps {
  formId: string;
  /** The one that is changed; a new one without it. */
  label?: Label;
  onSaved: (labelId: string) => void;
}

export function LabelForm({ formId, label, onSaved }: LabelFormProps) {
  const { t } = useTranslation('inbox');
  const explain = useExplain();
  const queryClient = useQueryClient();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const [name, setName] = useState(label?.name ?? '');
  const [colour, setColour] = useState<Label['colour']>(label?.colour ?? 'teal');
  const done = {
    onSuccess: async ({ id }: { id: string }) => {
      await queryClient.invalidateQueries(api.labels.pathFilter());
      onSaved(id);
    },
  };
  const create = useMutation(api.labels.create.mutationOptions(done));
  const update = useMutation(api.labels.update.mutationOptions(done));
  const error = create.error ?? update.error;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    if (label) update.mutate({ labelId: label.id, name, colour });
    else create.mutate({ name, colour });
  };
  return (
    <form id={formId} onSubmit={submit} className={form.form}>
      <Field label={t('labels.name')} error={error ? explain(error) : undefined}>
        <TextField ref={first} value={name} onChange={setName} maxLength={40} />
      </Field>
      <fieldset className={form.colours}>
        <legend className={form.legend}>{t('labels.colour')}</legend>
        {colours.map((value) => (
          <label key={value} className={classNames(form.colour, styles[value])} title={t(`labels.colours.${value}`)}>
            <input
              type="radio"
              name="colour"
              aria-label={t(`labels.colours.${value}`)}
              checked={colour === value}
              onChange={() => setColour(value)}
            />
            <span className={styles.dot} />
          </label>
        ))}
      </fieldset>
    </form>
  );
}

const colours = ['slate', 'blue', 'violet', 'amber', 'teal', 'rose', 'green'] as const;
