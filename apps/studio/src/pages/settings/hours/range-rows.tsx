// The hours, one range a line: which days, from when, to when; what is wrong stands at its line (R66).
import { endsNextDay, hoursDaysSchema, hoursProblems, type HoursRange } from '@parley/helpdesk';
import { Button, IconButton, Select } from '@parley/ui';
import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './hours.module.css';
import { endTimes, startTimes } from './times';

export interface RangeRowsProps {
  ranges: readonly HoursRange[];
  disabled: boolean;
  onChange: (ranges: HoursRange[]) => void;
}

export function RangeRows({ ranges, disabled, onChange }: RangeRowsProps) {
  const { t } = useTranslation('assigning');
  const replace = (at: number, part: Partial<HoursRange>) =>
    onChange(ranges.map((range, place) => (place === at ? { ...range, ...part } : range)));
  const last = ranges.at(-1);
  const add = () => onChange([...ranges, { days: last?.days ?? 'weekdays', ...nextTimes(last) }]);
  return (
    <div role="group" aria-label={t('hours.ranges')} className={styles.ranges}>
      <h4>{t('hours.ranges')}</h4>
      {ranges.length === 0 && <p className={styles.quiet}>{t('hours.noRanges')}</p>}
      {ranges.map((range, at) => (
        <RangeRow
          key={at}
          place={at}
          ranges={ranges}
          range={range}
          disabled={disabled}
          onChange={(part) => replace(at, part)}
          onRemove={() => onChange(ranges.filter((_, place) => place !== at))}
        />
      ))}
      <div>
        <Button size="dense" icon={Plus} disabled={disabled} onClick={add}>
          {t('hours.add')}
        </Button>
      </div>
    </div>
  );
}

interface RangeRowProps {
  place: number;
  range: HoursRange;
  ranges: readonly HoursRange[];
  disabled: boolean;
  onChange: (part: Partial<HoursRange>) => void;
  onRemove: () => void;
}

function RangeRow({ place, range, ranges, disabled, onChange, onRemove }: RangeRowProps) {
  const { t } = useTranslation('assigning');
  const name = t('hours.rangeName', { place: place + 1 });
  const problem = hoursProblems(ranges).find((one) => one.range === place);
  const wrong =
    problem && (problem.kind === 'empty' ? t('hours.empty') : t('hours.overlap', { other: (problem.other ?? 0) + 1 }));
  return (
    <div role="group" aria-label={name} className={styles.range}>
      <Select
        label={`${name}: ${t('hours.days')}`}
        className={styles.days}
        disabled={disabled}
        value={range.days}
        options={hoursDaysSchema.options.map((value) => ({ value, label: t(`hours.dayNames.${value}`) }))}
        onChange={(days) => onChange({ days })}
      />
      <Select
        label={`${name}: ${t('hours.from')}`}
        className={styles.time}
        disabled={disabled}
        value={range.from}
        options={startTimes(range.from)}
        onChange={(from) => onChange({ from })}
      />
      <span aria-hidden="true">–</span>
      <Select
        label={`${name}: ${t('hours.to')}`}
        className={styles.time}
        disabled={disabled}
        value={range.to}
        options={endTimes(range.to)}
        onChange={(to) => onChange({ to })}
      />
      <IconButton
        size="dense"
        icon={Trash2}
        disabled={disabled}
        label={t('hours.remove', { place: place + 1 })}
        onClick={onRemove}
      />
      {wrong && !disabled && (
        <p role="alert" className={styles.wrong}>
          {wrong}
        </p>
      )}
      {!wrong && range.to !== range.from && endsNextDay(range) && <p className={styles.note}>{t('hours.nextDay')}</p>}
    </div>
  );
}

/** After a morning comes an afternoon; else office hours. */
function nextTimes(last: HoursRange | undefined): Pick<HoursRange, 'from' | 'to'> {
  return last && last.to > last.from && last.to < '16:00'
    ? { from: '13:00', to: '17:00' }
    : { from: '09:00', to: '17:00' };
}
