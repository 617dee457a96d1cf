// Numbers of reports in words: counts, spans of time, shares of a hundred; a dash where there is nothing.
import { useTranslation } from 'react-i18next';

export interface NumberWords {
  count: (value: number) => string;
  span: (ms: number | null) => string;
  percent: (value: number | null) => string;
}

const minute = 60_000;

export function useNumberWords(): NumberWords {
  const { t, i18n } = useTranslation(['reports', 'inbox']);
  return {
    count: (value) => new Intl.NumberFormat(i18n.language).format(value),
    span: (ms) => {
      if (ms === null) return t('none');
      const minutes = Math.max(1, Math.round(ms / minute));
      const [days, hours, rest] = [Math.floor(minutes / 1_440), Math.floor((minutes % 1_440) / 60), minutes % 60];
      if (days > 0) return t('span.days', { ns: 'inbox', days, hours });
      if (hours > 0) return t('span.hours', { ns: 'inbox', hours, minutes: rest });
      return t('span.minutes', { ns: 'inbox', minutes });
    },
    percent: (value) => (value === null ? t('none') : t('percent', { value })),
  };
}
