// Who hears of each submission by mail.
import type { FormDefinition } from '@parley/forms';
import { Field, Fold, FormRow, Switch, TextArea } from '@parley/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormEditor } from '../editing/editor-context';

type Notify = NonNullable<FormDefinition['notify']>;
const nobody: Notify = { emails: [], contactOwner: false };

export function NotifySection() {
  const { t } = useTranslation('forms');
  const { draft } = useFormEditor();
  const { form, change } = draft;
  const notify = form.notify ?? nobody;
  const count = notify.emails.length;
  const store = (next: Partial<Notify>, streak: string | null = null) =>
    change({ ...form, notify: { ...notify, ...next } }, streak);
  const summary = count > 0 ? t('notify.some', { count }) : t(notify.contactOwner ? 'notify.owner' : 'notify.none');
  return (
    <Fold title={t('notify.title')} summary={summary}>
      <Addresses emails={notify.emails} onChange={(emails) => store({ emails }, 'notify')} />
      <FormRow label={t('notify.owner')} help={t('notify.ownerHelp')}>
        <Switch on={notify.contactOwner} onChange={(contactOwner) => store({ contactOwner })} />
      </FormRow>
    </Fold>
  );
}

/** Keeps the text as it is written; only whole addresses are stored. */
function Addresses({ emails, onChange }: { emails: readonly string[]; onChange: (emails: string[]) => void }) {
  const { t } = useTranslation('forms');
  const [text, setText] = useState(emails.join('\n'));
  const lines = text.split(/[\s,;]+/).filter(Boolean);
  const wrong = lines.find((line) => !address.test(line));
  const write = (next: string) => {
    setText(next);
    const whole = next.split(/[\s,;]+/).filter((line) => address.test(line));
    onChange([...new Set(whole.map((line) => line.toLowerCase()))].slice(0, 20));
  };
  return (
    <Field
      label={t('notify.emails')}
      help={t('notify.emailsHelp')}
      error={wrong !== undefined && t('notify.wrong', { text: wrong })}
    >
      <TextArea minRows={2} value={text} onChange={write} />
    </Field>
  );
}

const address = /^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$/;
