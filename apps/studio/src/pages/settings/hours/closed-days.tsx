// Days off, each once or every year.
import type { ClosedDay } from '@parley/helpdesk';
import { Button, Checkbox, IconButton, TextField } from '@parley/ui';
import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './hours.module.css';

export interface ClosedDaysProps {
  days: readonly ClosedDay[];
  disabled: boolean;
  onChange: (days: ClosedDay[]) => void;
}

export function ClosedDays({ days, disabled, onChange }: ClosedDaysProps) {
  const { t } = useTranslation('assigning');
  const replace = (at: number, part: Partial<ClosedDay>) =>
    onChange(days.map((day, place) => (place === at ? { ...day, ...part } : day)));
  const add = () => onChange([...days, { date: new Date().toISOString().slice(0, 10), yearly: false, name: '' }]);
  return (
    <div role="group" aria-label={t('hours.closedDays')} className={styles.ranges}>
      <h4>{t('hours.closedDays')}</h4>
      <p className={styles.quiet}>{t('hours.closedHelp')}</p>
      {days.map((day, at) => (
        <div key={at} className={styles.range}>
          <TextField
            type="date"
            label={`${t('hours.date')} ${at + 1}`}
            className={styles.date}
            disabled={disabled}
            value={day.date}
            onChange={(date) => date !== '' && replace(at, { date })}
          />
          <TextField
            className={styles.dayName}
            label={`${t('hours.dayName')} ${at + 1}`}
            placeholder={t('hours.dayName')}
            maxLength={80}
            disabled={disabled}
            value={day.name}
            onChange={(name) => replace(at, { name })}
          />
          <Checkbox
            checked={day.yearly}
            disabled={disabled}
            label={t('hours.yearly')}
            onChange={(yearly) => replace(at, { yearly })}
          />
          <IconButton
            size="dense"
            icon={Trash2}
            disabled={disabled}
            label={t('hours.removeDay', { place: at + 1 })}
            onClick={() => onChange(days.filter((_, place) => place !== at))}
          />
        </div>
      ))}
      <div>
        <Button size="dense" icon={Plus} disabled={disabled} onClick={add}>
          {t('hours.addDay')}
        </Button>
      </div>
    </div>
  );
}
