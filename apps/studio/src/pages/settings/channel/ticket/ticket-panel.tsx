// The right-hand panel that says what the tickets of a channel are like; stored with Save, never by closing.
import type { Ticketing } from '@parley/helpdesk';
import { Button, Callout, ConfirmDialog, Drawer } from '@parley/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TicketFields } from './ticket-fields';
import styles from './ticket-settings.module.css';
import type { SavingTicketing } from './use-save-ticketing';

export interface TicketPanelProps {
  ticketing: Ticketing;
  saving: SavingTicketing;
  onClose: () => void;
}

export function TicketPanel({ ticketing, saving, onClose }: TicketPanelProps) {
  const { t } = useTranslation(['ticketing', 'common']);
  const [draft, setDraft] = useState(ticketing);
  const [leaving, setLeaving] = useState(false);
  // Of when one began to write, so that a change made meanwhile is noticed.
  const [from] = useState(saving.revision);
  const dirty = JSON.stringify(draft) !== JSON.stringify(ticketing);
  const leave = () => (dirty ? setLeaving(true) : onClose());
  return (
    <Drawer
      open
      onOpenChange={(open) => !open && leave()}
      title={t('channel.panelTitle')}
      closeLabel={t('actions.close', { ns: 'common' })}
      footer={
        <div className={styles.foot}>
          <Button onClick={leave}>{t('channel.cancel')}</Button>
          <Button
            look="fill"
            disabled={!dirty}
            busy={saving.busy}
            onClick={() => saving.save(draft, { onDone: onClose, from })}
          >
            {t('channel.save')}
          </Button>
        </div>
      }
    >
      <div className={styles.panel}>
        <p className={styles.quiet}>{t('channel.panelText')}</p>
        {saving.problem && (
          <Callout
            tone="danger"
            urgent
            title={t('channel.failed')}
            action={
              saving.stale && (
                <Button size="dense" onClick={() => void saving.reload().then(onClose)}>
                  {t('channel.reload')}
                </Button>
              )
            }
          >
            {saving.problem}
          </Callout>
        )}
        <TicketFields draft={draft} onChange={setDraft} />
      </div>
      <ConfirmDialog
        open={leaving}
        onOpenChange={setLeaving}
        title={t('channel.leaveTitle')}
        confirmText={t('channel.leave')}
        cancelText={t('channel.stay')}
        onConfirm={onClose}
      >
        {t('channel.leaveText')}
      </ConfirmDialog>
    </Drawer>
  );
}
