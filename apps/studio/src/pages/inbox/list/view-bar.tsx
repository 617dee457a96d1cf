// The views as pills; the quieter ones and the saved ones stand behind More, with their counts.
import { FilterTabs, IconButton, Menu, type MenuEntry } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import {
  Archive,
  AtSign,
  BellOff,
  Bookmark,
  Ellipsis,
  type LucideIcon,
  ListFilter,
  Share2,
  ShieldAlert,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import type { Counts, View } from '../data/conversation-types';
import type { ListChoice } from '../data/list-choice';
import { useSavedViews } from '../data/use-team';
import { filterButtonId, type ListHeadProps } from './list-props';
import styles from './list.module.css';

export function ViewBar({ choice, onChoice }: ListHeadProps) {
  const { t } = useTranslation('inbox');
  const counts = useQuery(api.conversations.counts.queryOptions()).data;
  const saved = useSavedViews();
  const shown = saved.find(({ id }) => id === choice.viewId);
  const near = nearViews.map((value) => ({
    value,
    label: t(`views.${value}`),
    count: counts?.[value],
  }));
  const far = farViews.find(({ view }) => view === choice.view && !choice.filter && !choice.viewId);
  const here = choice.filter
    ? [{ value: triedOut, label: t('filter.title') }]
    : shown
      ? [{ value: shown.id, label: shown.name, count: counts?.saved[shown.id] }]
      : far
        ? [{ value: far.view, label: t(`views.${far.view}`), count: countOf(counts, far.view) }]
        : [];
  const choose = (value: string) => {
    const view = nearViews.find((one) => one === value);
    if (view) onChoice({ view, viewId: null, filter: null, search: '' });
  };
  return (
    <div className={styles.views}>
      <div className={styles.pills}>
        <FilterTabs
          tabs={[...here, ...near]}
          value={choice.filter ? triedOut : (choice.viewId ?? choice.view)}
          onChange={choose}
          label={t('views.label')}
        />
      </div>
      <MoreViews choice={choice} onChoice={onChoice} />
    </div>
  );
}

function MoreViews({ choice, onChoice }: ListHeadProps) {
  const { t } = useTranslation('inbox');
  const counts = useQuery(api.conversations.counts.queryOptions()).data;
  const saved = useSavedViews();
  const go = (change: Partial<ListChoice>) =>
    onChoice({ view: 'all', viewId: null, filter: null, sort: null, search: '', ...change });
  const plain = farViews.map(
    ({ view, icon }): MenuEntry => ({
      label: t(`views.${view}`),
      icon,
      hint: hintOf(countOf(counts, view)),
      checked: choice.view === view && choice.viewId === null && choice.filter === null,
      onSelect: () => go({ view }),
    }),
  );
  const own = saved.map(
    ({ id, name, memberId }): MenuEntry => ({
      label: name,
      icon: memberId === null ? Share2 : Bookmark,
      hint: hintOf(counts?.saved[id]),
      checked: choice.viewId === id,
      onSelect: () => go({ viewId: id }),
    }),
  );
  const title: MenuEntry[] = own.length > 0 ? [{ kind: 'title', label: t('views.saved') }] : [];
  return (
    <Menu
      align="end"
      trigger={<IconButton icon={Ellipsis} size="small" label={t('views.more')} />}
      entries={[...plain, ...title, ...own, { kind: 'line' }, newView(t('filter.make'), onChoice)]}
    />
  );
}

function newView(label: string, onChoice: ListHeadProps['onChoice']): MenuEntry {
  // The filter opens empty; what it finds can then be kept under a name.
  const open = () => {
    onChoice({ search: '' });
    document.getElementById(filterButtonId)?.click();
  };
  return { label, icon: ListFilter, onSelect: open };
}

const triedOut = 'filter';
const nearViews = ['all', 'mine', 'unassigned', 'flow'] as const;
const farViews: readonly { view: Exclude<View, (typeof nearViews)[number]>; icon: LucideIcon }[] = [
  { view: 'mentions', icon: AtSign },
  { view: 'snoozed', icon: BellOff },
  { view: 'closed', icon: Archive },
  { view: 'spam', icon: ShieldAlert },
];

function countOf(counts: Counts | undefined, view: View): number | undefined {
  // Nobody works off what is closed.
  return view === 'closed' ? undefined : counts?.[view];
}

/** Counted up to a hundred. */
function hintOf(count: number | undefined): string | undefined {
  if (!count) return undefined;
  return count >= 100 ? '99+' : String(count);
}
