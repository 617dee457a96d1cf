// What is spoken while the choices of a field are sorted.
import type { SortableTexts } from '@parley/ui';
import { useTranslation } from 'react-i18next';

export function useSortableTexts(): SortableTexts {
  const { t } = useTranslation('common');
  return {
    handle: (name) => t('sortable.handle', { name }),
    instructions: t('sortable.instructions'),
    pickedUp: (name, place, total) => t('sortable.pickedUp', { name, place, total }),
    moved: (name, place, total) => t('sortable.moved', { name, place, total }),
    dropped: (name, place, total) => t('sortable.dropped', { name, place, total }),
    cancelled: (name) => t('sortable.cancelled', { name }),
  };
}
