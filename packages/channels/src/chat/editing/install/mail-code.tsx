// Sends the code to a colleague's address, checked before and confirmed after (R79).
import { Button, Field, TextField } from '@parley/ui';
import { type FormEvent, useState } from 'react';
import type { EditorLanguage } from '../../../channel-editor';
import styles from './chat-install.module.css';
import { installWords } from './install-words';

interface MailCodeProps {
  language: EditorLanguage;
  /** What is wrong, or null. */
  send: (to: string) => Promise<string | null>;
}

export function MailCode({ language, send }: MailCodeProps) {
  const words = installWords[language];
  const [to, setTo] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [sent, setSent] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (busy) return;
    setSent(null);
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(to.trim())) return setProblem(words.emailWrong);
    setBusy(true);
    const wrong = await send(to.trim());
    setBusy(false);
    setProblem(wrong);
    if (wrong !== null) return undefined;
    setSent(to.trim());
    setTo('');
    return undefined;
  };
  return (
    <form className={styles.part} onSubmit={submit} noValidate aria-label={words.developer}>
      <h4>{words.developer}</h4>
      <p className={styles.help}>{words.developerHelp}</p>
      <div className={styles.row}>
        <Field label={words.email} error={problem ?? undefined} className={styles.grow}>
          <TextField
            type="email"
            value={to}
            maxLength={254}
            placeholder="ann@example.com"
            onChange={(next) => {
              setTo(next);
              setProblem(null);
            }}
          />
        </Field>
        <Button type="submit" look="line" busy={busy} className={styles.besideField}>
          {words.send}
        </Button>
      </div>
      <p role="status" className={styles.sent}>
        {sent !== null && words.sent(sent)}
      </p>
    </form>
  );
}
