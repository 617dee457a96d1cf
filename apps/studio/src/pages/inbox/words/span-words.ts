// A span of time in its two largest units: "6 d 23 h", "23 h 54 min".
import type { TFunction } from 'i18next';
import type { Span } from './window-words';

export function spanWords(t: TFunction<'inbox'>, { days, hours, minutes }: Span): string {
  if (days > 0) return t('span.days', { days, hours });
  if (hours > 0) return t('span.hours', { hours, minutes });
  return t('span.minutes', { minutes });
}
