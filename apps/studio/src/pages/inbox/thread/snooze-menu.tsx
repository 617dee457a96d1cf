// Puts a conversation aside: until a good moment, a chosen one, or until the visitor writes.
import { Button, Dialog, Field, IconButton, Menu, type MenuEntry } from '@parley/ui';
import { AlarmClock, AlarmClockOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMoments } from '../words/use-moments';
import { snoozeMoments } from './snooze-moments';
import styles from './thread-head.module.css';

export interface SnoozeMenuProps {
  /** It is put aside right now. */
  asleep: boolean;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onSnooze: (until: number | null) => void;
  onWake: () => void;
}

export function SnoozeMenu({ asleep, open, onOpenChange, onSnooze, onWake }: SnoozeMenuProps) {
  const { t } = useTranslation('inbox');
  const [choosing, setChoosing] = useState(false);
  const moments = useSnoozeEntries(onSnooze);
  const wake: MenuEntry[] = asleep ? [{ label: t('snooze.wake'), icon: AlarmClockOff, onSelect: onWake }] : [];
  const own: MenuEntry = { label: t('snooze.choose'), onSelect: () => setChoosing(true) };
  return (
    <>
      <Menu
        align="end"
        open={open}
        onOpenChange={onOpenChange}
        trigger={<IconButton icon={AlarmClock} label={t('snooze.label')} pressed={asleep} title="Z" />}
        entries={[...wake, ...moments, own]}
      />
      {choosing && <ChooseMoment onClose={() => setChoosing(false)} onSnooze={onSnooze} />}
    </>
  );
}

export function useSnoozeEntries(onSnooze: (until: number | null) => void): MenuEntry[] {
  const { t } = useTranslation('inbox');
  const moments = useMoments();
  const now = Date.now();
  return [
    ...snoozeMoments(now).map(
      ({ key, at }): MenuEntry => ({
        label: t(`snooze.${key}`),
        hint: key === 'later' ? moments.clock(at) : `${moments.short(at, now)} ${moments.clock(at)}`,
        onSelect: () => onSnooze(at),
      }),
    ),
    { label: t('snooze.untilReply'), onSelect: () => onSnooze(null) },
  ];
}

function ChooseMoment({ onClose, onSnooze }: { onClose: () => void; onSnooze: (until: number) => void }) {
  const { t } = useTranslation('inbox');
  const { t: common } = useTranslation();
  const [text, setText] = useState('');
  const at = new Date(text).getTime();
  const past = text !== '' && !(at > Date.now());
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('snooze.choose')}
      closeLabel={common('actions.close')}
      size="small"
      footer={
        <Button
          look="fill"
          disabled={text === '' || past}
          onClick={() => {
            onSnooze(at);
            onClose();
          }}
        >
          {t('snooze.label')}
        </Button>
      }
    >
      <Field label={t('snooze.moment')} error={past ? t('snooze.past') : undefined}>
        <input
          type="datetime-local"
          className={styles.moment}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
    </Dialog>
  );
}
