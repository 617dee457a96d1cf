// Narrows the list down by what one knows, at once; what proves useful is kept as a view.
import { Button, IconButton, Popover } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import type { ViewFilter } from '../data/conversation-types';
import { noFilter } from '../data/list-choice';
import { useSavedViews } from '../data/use-team';
import { FilterFields } from './filter-fields';
import styles from './filter.module.css';
import { filterButtonId, type ListHeadProps } from './list-props';
import { SaveViewDialog } from './save-view-dialog';

export function FilterButton({ choice, onChoice }: ListHeadProps) {
  const { t } = useTranslation('inbox');
  const [open, setOpen] = useState(false);
  const [saving, setSaving] = useState(false);
  const saved = useSavedViews().find(({ id }) => id === choice.viewId);
  const filter = choice.filter ?? saved?.filter ?? noFilter;
  const set = (change: Partial<ViewFilter>) => onChoice({ filter: { ...filter, ...change }, search: '' });
  return (
    <>
      <Popover
        open={open}
        onOpenChange={setOpen}
        align="start"
        title={t('filter.title')}
        trigger={
          <IconButton
            id={filterButtonId}
            icon={ListFilter}
            label={t('filter.open')}
            pressed={choice.filter !== null || choice.viewId !== null}
          />
        }
      >
        <div className={styles.fields}>
          <FilterFields filter={filter} onChange={set} />
        </div>
        <div className={styles.acts}>
          <Button
            look="quiet"
            size="dense"
            onClick={() => onChoice({ filter: null, viewId: null, sort: null })}
            disabled={choice.filter === null && choice.viewId === null}
          >
            {t('filter.clear')}
          </Button>
          {saved && <RemoveView viewId={saved.id} onGone={() => onChoice({ viewId: null, filter: null })} />}
          <Button
            look="fill"
            size="dense"
            onClick={() => {
              setOpen(false);
              setSaving(true);
            }}
          >
            {t(saved ? 'filter.saveChanges' : 'filter.save')}
          </Button>
        </div>
      </Popover>
      {saving && (
        <SaveViewDialog
          filter={filter}
          sort={choice.sort ?? saved?.sort ?? 'newest'}
          saved={saved ?? null}
          onClose={() => setSaving(false)}
          onSaved={(viewId) => onChoice({ viewId, filter: null, sort: null, view: 'all' })}
        />
      )}
    </>
  );
}

function RemoveView({ viewId, onGone }: { viewId: string; onGone: () => void }) {
  const { t } = useTranslation('inbox');
  const queryClient = useQueryClient();
  const remove = useMutation(
    api.views.remove.mutationOptions({
      onSuccess: () => {
        onGone();
        void queryClient.invalidateQueries(api.views.pathFilter());
      },
    }),
  );
  return (
    <Button look="quiet" size="dense" busy={remove.isPending} onClick={() => remove.mutate({ viewId })}>
      {t('filter.remove')}
    </Button>
  );
}
