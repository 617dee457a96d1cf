// Keeps a filter under a name, for oneself or for the team.
import { Button, Checkbox, Dialog, Field, TextField } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import type { SavedView, Sort, ViewFilter } from '../data/conversation-types';

export interface SaveViewDialogProps {
  filter: ViewFilter;
  sort: Sort;
  /** The view that is changed; null makes a new one. */
  saved: SavedView | null;
  onClose: () => void;
  onSaved: (viewId: string) => void;
}

export function SaveViewDialog({ filter, sort, saved, onClose, onSaved }: SaveViewDialogProps) {
  const { t } = useTranslation('inbox');
  const { t: common } = useTranslation();
  const explain = useExplain();
  const queryClient = useQueryClient();
  const first = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(saved?.name ?? '');
  const [shared, setShared] = useState(saved ? saved.memberId === null : false);
  const save = useMutation(
    api.views.save.mutationOptions({
      onSuccess: async ({ id }) => {
        await queryClient.invalidateQueries(api.views.pathFilter());
        onSaved(id);
        onClose();
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ ...(saved && { viewId: saved.id }), name, shared, filter, sort });
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('filter.saveTitle')}
      closeLabel={common('actions.close')}
      size="small"
      initialFocus={first}
      footer={
        <Button look="fill" type="submit" form="save-view" busy={save.isPending} disabled={name.trim() === ''}>
          {t('filter.save')}
        </Button>
      }
    >
      <form id="save-view" onSubmit={submit} style={{ display: 'grid', gap: 'var(--s-3)' }}>
        <Field label={t('filter.name')} error={save.isError ? explain(save.error) : undefined}>
          <TextField ref={first} value={name} onChange={setName} maxLength={60} />
        </Field>
        <Checkbox label={t('filter.shared')} checked={shared} onChange={setShared} />
      </form>
    </Dialog>
  );
}
