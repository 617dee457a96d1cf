// The lines of a menu, the same behind a button and behind a right click.
import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import { Fragment } from 'react';
import { KeyHint } from '../display/key-hint';
import { classNames } from '../theme/class-names';
import { Icon, type IconType } from '../theme/icon';
import styles from './popup.module.css';

export interface MenuAction {
  kind?: 'action';
  label: string;
  onSelect: () => void;
  icon?: IconType;
  hint?: string;
  keys?: string;
  danger?: boolean;
  disabled?: boolean;
  /** Makes the line a choice that is on or off. */
  checked?: boolean;
}

export type MenuEntry = MenuAction | { kind: 'line' } | { kind: 'title'; label: string };

export function MenuEntries({ entries }: { entries: readonly MenuEntry[] }) {
  const indent = entries.some((entry) => isAction(entry) && entry.icon);
  return (
    <div className={classNames(styles.list, styles.whole)}>
      {entries.map((entry, index) => (
        // Entries of one menu have no identity beyond their place.
        <Fragment key={index}>{drawEntry(entry, indent)}</Fragment>
      ))}
    </div>
  );
}

function isAction(entry: MenuEntry): entry is MenuAction {
  return entry.kind === undefined || entry.kind === 'action';
}

function drawEntry(entry: MenuEntry, indent: boolean) {
  if (entry.kind === 'line') return <Base.Separator className={styles.line} />;
  if (entry.kind === 'title') return <div className={styles.title}>{entry.label}</div>;
  const look = {
    className: classNames(styles.item, entry.danger && styles.danger),
    disabled: entry.disabled,
    label: entry.label,
  };
  if (entry.checked === undefined) {
    return (
      <Base.Item {...look} onClick={entry.onSelect}>
        <EntryFace entry={entry} indent={indent} />
      </Base.Item>
    );
  }
  return (
    <Base.CheckboxItem {...look} checked={entry.checked} onCheckedChange={() => entry.onSelect()} closeOnClick>
      <EntryFace entry={entry} indent={indent} />
      <span className={styles.check}>{entry.checked && <Icon of={Check} size={14} />}</span>
    </Base.CheckboxItem>
  );
}

function EntryFace({ entry, indent }: { entry: MenuAction; indent: boolean }) {
  return (
    <>
      {indent && (
        <span className={classNames(styles.picture, styles.slot)}>{entry.icon && <Icon of={entry.icon} />}</span>
      )}
      <span className={styles.words}>
        <span className={styles.word}>{entry.label}</span>
        {entry.hint && <span className={styles.hint}>{entry.hint}</span>}
      </span>
      {entry.keys && <KeyHint keys={entry.keys} className={styles.keys} />}
    </>
  );
}
