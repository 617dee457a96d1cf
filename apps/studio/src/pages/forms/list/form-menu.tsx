// What can be done with a form from the list.
import { ConfirmDialog, IconButton, Menu, type MenuEntry, showToast } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Copy, Ellipsis, ExternalLink, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { reasonOf } from '../../../api/reason-of';
import { useExplain } from '../../../api/use-explain';
import type { FormRow } from './form-row';

const line: MenuEntry = { kind: 'line' };

export function FormMenu({ form, mayChange }: { form: FormRow; mayChange: boolean }) {
  const { t } = useTranslation(['forms', 'common']);
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const { duplicate, remove } = useFormActs(form, () => setAsking(false));
  const edit = () => void navigate({ to: '/forms/$formId', params: { formId: form.id } });
  const open = () => window.open(`/f/${form.id}`, '_blank', 'noopener');
  return (
    <>
      <Menu
        align="end"
        trigger={<IconButton icon={Ellipsis} label={t('list.options', { name: form.name })} />}
        entries={[
          { icon: Pencil, label: t('actions.edit', { ns: 'common' }), onSelect: edit },
          { icon: ExternalLink, label: t('list.open'), onSelect: open, disabled: !form.published },
          ...(mayChange
            ? [
                { icon: Copy, label: t('actions.duplicate', { ns: 'common' }), onSelect: duplicate },
                line,
                {
                  icon: Trash2,
                  label: t('actions.delete', { ns: 'common' }),
                  danger: true,
                  onSelect: () => setAsking(true),
                },
              ]
            : []),
        ]}
      />
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('remove.title', { name: form.name })}
        confirmText={t('remove.confirm')}
        cancelText={t('actions.keep', { ns: 'common' })}
        busy={remove.isPending}
        onConfirm={() => remove.mutate({ formId: form.id })}
      >
        {t('remove.text', { count: form.submissions })}
      </ConfirmDialog>
    </>
  );
}

function useFormActs({ id, name }: FormRow, onRemoved: () => void) {
  const { t } = useTranslation('forms');
  const explain = useExplain();
  const queryClient = useQueryClient();
  const onSettled = () => queryClient.invalidateQueries(api.forms.list.queryFilter());
  const copy = useMutation(
    api.forms.duplicate.mutationOptions({
      onSettled,
      onSuccess: () => showToast({ tone: 'ok', text: t('list.copyOf') }),
      onError: (error) => showToast({ tone: 'danger', text: t('failed.duplicate'), help: explain(error) }),
    }),
  );
  const remove = useMutation(
    api.forms.remove.mutationOptions({
      onSettled: () => {
        onRemoved();
        return onSettled();
      },
      onError: (error) =>
        showToast({
          tone: 'danger',
          text: t('remove.failed', { name }),
          help: reasonOf(error).code === 'CONFLICT' ? t('remove.inUse') : explain(error),
        }),
    }),
  );
  return { duplicate: () => copy.mutate({ formId: id }), remove };
}
