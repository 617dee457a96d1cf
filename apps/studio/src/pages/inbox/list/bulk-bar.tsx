// What can be done to all chosen conversations at once.
import { Checkbox, IconButton, Menu } from '@parley/ui';
import { BellOff, Check, MailOpen, ShieldAlert, Tag, UserRound, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Act, ListRow } from '../data/conversation-types';
import { useActs } from '../data/use-acts';
import { useLabels } from '../data/use-team';
import { useAssignEntries } from '../thread/assign-menu';
import { useSnoozeEntries } from '../thread/snooze-menu';
import styles from './list.module.css';
import type { Selection } from './use-selection';

export interface BulkBarProps {
  /** The chosen ones. */
  rows: readonly ListRow[];
  all: readonly ListRow[];
  selection: Selection;
}

export function BulkBar({ rows, all, selection }: BulkBarProps) {
  const { t } = useTranslation('inbox');
  const runAct = useActs();
  const run = (act: Act) => {
    runAct(rows, act);
    selection.clear();
  };
  const assign = useAssignEntries(null, (memberId) => run({ kind: 'assign', memberId }));
  const snooze = useSnoozeEntries((until) => run({ kind: 'snooze', until }));
  const labels = useLabels();
  const whole = rows.length === all.length;
  return (
    <div className={styles.bulk} role="toolbar" aria-label={t('bulk.label')}>
      <Checkbox
        label={t('bulk.chosen', { count: rows.length })}
        checked={whole}
        partly={!whole}
        onChange={(on) => (on ? selection.set(all.map(({ id }) => id)) : selection.clear())}
      />
      <span className={styles.bulkActs}>
        <Menu entries={assign} trigger={<IconButton icon={UserRound} label={t('bulk.assign')} />} />
        {labels.length > 0 && (
          <Menu
            entries={labels.map(({ id, name }) => {
              const on = rows.every((row) => row.labels.some((label) => label.id === id));
              return { label: name, checked: on, onSelect: () => run({ kind: 'label', labelId: id, on: !on }) };
            })}
            trigger={<IconButton icon={Tag} label={t('labels.label')} />}
          />
        )}
        <Menu entries={snooze} trigger={<IconButton icon={BellOff} label={t('snooze.label')} />} />
        <IconButton icon={MailOpen} label={t('bulk.read')} onClick={() => run({ kind: 'read', on: true })} />
        <IconButton icon={ShieldAlert} label={t('bulk.spam')} onClick={() => run({ kind: 'spam', on: true })} />
        <IconButton icon={Check} label={t('bulk.close')} onClick={() => run({ kind: 'close' })} />
        <IconButton icon={X} label={t('bulk.clear')} onClick={selection.clear} />
      </span>
    </div>
  );
}
