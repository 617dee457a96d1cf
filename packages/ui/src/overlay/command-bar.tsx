// Ctrl+K: every page and act, found by writing a part of its name.
import { Dialog } from '@base-ui/react/dialog';
import { Command } from 'cmdk';
import { Search } from 'lucide-react';
import { KeyHint } from '../display/key-hint';
import { Icon, type IconType } from '../theme/icon';
import styles from './command-bar.module.css';
import dialog from './dialog.module.css';

export interface CommandItem {
  id: string;
  label: string;
  icon?: IconType;
  keys?: string;
  /** Other words that should find it. */
  words?: string[];
  run: () => void;
}

export interface CommandGroup {
  title: string;
  items: readonly CommandItem[];
}

export interface CommandBarProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  label: string;
  placeholder: string;
  emptyText: string;
  groups: readonly CommandGroup[];
  onSearch?: (words: string) => void;
}

export function CommandBar({ open, onOpenChange, label, placeholder, emptyText, groups, onSearch }: CommandBarProps) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialog.scrim} />
        <Dialog.Popup className={styles.bar} aria-label={label}>
          <Command label={label} loop>
            <div className={styles.find}>
              <Icon of={Search} />
              <Command.Input className={styles.input} placeholder={placeholder} onValueChange={onSearch} />
              <KeyHint keys="Esc" />
            </div>
            <Command.List className={styles.list}>
              <Command.Empty className={styles.empty}>{emptyText}</Command.Empty>
              {groups.map((group) => (
                <Command.Group key={group.title} heading={group.title} className={styles.group}>
                  {group.items.map((item) => (
                    <CommandLine key={item.id} item={item} onDone={() => onOpenChange(false)} />
                  ))}
                </Command.Group>
              ))}
            </Command.List>
          </Command>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function CommandLine({ item, onDone }: { item: CommandItem; onDone: () => void }) {
  const run = () => {
    onDone();
    item.run();
  };
  return (
    <Command.Item value={item.id} keywords={[item.label, ...(item.words ?? [])]} onSelect={run} className={styles.item}>
      {item.icon && <Icon of={item.icon} />}
      <span className={styles.word}>{item.label}</span>
      {item.keys && <KeyHint keys={item.keys} />}
    </Command.Item>
  );
}
