// How long ago, in the one unit that matters: 22 min, 5 h, 3 d.
import { useTranslation } from 'react-i18next';

export function useAge(): (at: number, now: number) => string {
  const { t } = useTranslation('tickets');
  return (at, now) => {
    const minutes = Math.max(1, Math.round((now - at) / 60_000));
    if (minutes < 60) return t('age.minutes', { count: minutes });
    const hours = Math.round(minutes / 60);
    return hours < 48 ? t('age.hours', { count: hours }) : t('age.days', { count: Math.round(hours / 24) });
  };
}
