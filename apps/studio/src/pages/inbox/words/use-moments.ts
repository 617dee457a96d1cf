// Moments in the words of the reader's language: a clock today, a weekday this week, a date before that.
import { useTranslation } from 'react-i18next';
import { dayOf, daysBetween } from './days';
import { dateLocale } from '../../../i18n/date-locale';

export interface Moments {
  /** 14:32 */
  clock: (at: number) => string;
  /** 14:32 today, Thu this week, 12 Mar before, 12 Mar 2024 in another year. */
  short: (at: number, now: number) => string;
  /** Today, Yesterday, Thursday 19 November. */
  day: (at: number, now: number) => string;
  /** 12 March 2024 */
  date: (at: number) => string;
  /** Everything, for a title: Thursday 19 November 2026 14:32 */
  full: (at: number) => string;
}

export function useMoments(): Moments {
  const { t, i18n } = useTranslation('inbox');
  const say = (at: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(dateLocale(i18n.language), options).format(at);
  const clock = (at: number) => say(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const year = (at: number, now: number) =>
    new Date(at).getFullYear() === new Date(now).getFullYear() ? {} : ({ year: 'numeric' } as const);
  return {
    clock,
    short: (at, now) => {
      const days = daysBetween(at, now);
      if (days === 0) return clock(at);
      if (days > 0 && days < 7) return say(at, { weekday: 'short' });
      return say(at, { day: 'numeric', month: 'short', ...year(at, now) });
    },
    day: (at, now) => {
      const days = daysBetween(at, now);
      if (days === 0) return t('days.today');
      if (days === 1) return t('days.yesterday');
      return capital(say(dayOf(at), { weekday: 'long', day: 'numeric', month: 'long', ...year(at, now) }));
    },
    date: (at) => say(at, { day: 'numeric', month: 'long', year: 'numeric' }),
    full: (at) => `${say(at, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })} ${clock(at)}`,
  };
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
