// The shortcuts of the studio on one card.
import { Dialog, KeyHint } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import styles from './help-dialog.module.css';

export interface HelpDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function HelpDialog({ open, onOpenChange }: HelpDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('help.title')} closeLabel={t('actions.close')}>
      {groups.map((group) => (
        <section key={group.title}>
          <h3 className={styles.title}>{t(`help.${group.title}`)}</h3>
          <dl>
            {group.keys.map(([keys, act]) => (
              <div key={act} className={styles.line}>
                <dt>{t(`help.${act}`)}</dt>
                <dd>
                  <KeyHint keys={keys} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}

const groups = [
  {
    title: 'anywhere',
    keys: [
      ['Ctrl K', 'commandBar'],
      ['?', 'thisHelp'],
      ['Esc', 'closeFloating'],
    ],
  },
  {
    title: 'inInbox',
    keys: [
      ['J', 'moveDown'],
      ['K', 'moveUp'],
      ['R', 'reply'],
      ['N', 'note'],
      ['A', 'assign'],
      ['E', 'closeConversation'],
      ['Z', 'snooze'],
      ['L', 'label'],
      ['U', 'unread'],
      ['X', 'choose'],
      ['Alt ↵', 'sendAndClose'],
      ['#', 'snippets'],
      ['@', 'mention'],
      ['/', 'searchInbox'],
    ],
  },
  {
    title: 'inEditor',
    keys: [
      ['Ctrl Z', 'undo'],
      ['Ctrl Shift Z', 'redo'],
      ['Del', 'removeStep'],
    ],
  },
] as const;
