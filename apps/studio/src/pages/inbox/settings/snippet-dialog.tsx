// Writes a snippet: its words with tokens, and what sending it does besides.
import { Button, Dialog, Field, TextArea, TextField } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import type { MacroAct, Snippet } from '../data/conversation-types';
import { ActsField } from './acts-field';
import styles from './settings.module.css';

export interface SnippetDialogProps {
  /** Null makes a new one. */
  snippet: Snippet | null;
  onClose: () => void;
}

export function SnippetDialog({ snippet, onClose }: SnippetDialogProps) {
  const { t } = useTranslation(['inbox', 'common']);
  const explain = useExplain();
  const queryClient = useQueryClient();
  const first = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(snippet?.name ?? '');
  const [text, setText] = useState(snippet?.text ?? '');
  const [acts, setActs] = useState<readonly MacroAct[]>(snippet?.acts ?? []);
  const save = useMutation(
    api.snippets.save.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries(api.snippets.pathFilter());
        onClose();
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ ...(snippet && { snippetId: snippet.id }), name, text, acts: [...acts] });
  };
  const empty = name.trim() === '' || (text.trim() === '' && acts.length === 0);
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={snippet ? t('labels.edit', { name: snippet.name }) : t('snippets.new')}
      closeLabel={t('actions.close', { ns: 'common' })}
      initialFocus={first}
      footer={
        <Button look="fill" type="submit" form="snippet" busy={save.isPending} disabled={empty}>
          {t('snippets.save')}
        </Button>
      }
    >
      <form id="snippet" onSubmit={submit} className={styles.fields}>
        <Field label={t('snippets.name')} error={save.isError ? explain(save.error) : undefined}>
          <TextField ref={first} value={name} onChange={setName} maxLength={80} />
        </Field>
        <Field label={t('snippets.text')} help={t('snippets.tokensHelp')}>
          <TextArea value={text} onChange={setText} minRows={4} maxLength={5_000} />
        </Field>
        <div className={styles.tokens} role="group" aria-label={t('snippets.tokens')}>
          {tokens.map((token) => (
            <Button key={token} size="small" onClick={() => setText(text + token)}>
              {t('snippets.insert', { token: token.replace(/[{}|]/g, '') })}
            </Button>
          ))}
        </div>
        <ActsField acts={acts} onChange={setActs} />
      </form>
    </Dialog>
  );
}

const tokens = ['{{contact.first_name|}}', '{{contact.company|}}', '{{me.first_name}}', '{{me.name}}'] as const;
