// What the hours come to right now, so that a mistake in them is seen at once.
import { type Availability, clockView, isTimeZone } from '@parley/helpdesk';
import { StatusDot } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { dateLocale } from '../../../i18n/date-locale';

export function NowLine({ availability, workspaceZone }: { availability: Availability; workspaceZone: string }) {
  const { t, i18n } = useTranslation('assigning');
  const { mode, ranges, closedDays } = availability;
  const timeZone = [availability.timeZone ?? workspaceZone].find(isTimeZone) ?? 'UTC';
  const { inHours, changesAt } = clockView(mode, { ranges, closedDays, timeZone }, Date.now());
  const form = new Intl.DateTimeFormat(dateLocale(i18n.language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  });
  const when = changesAt === null ? null : form.format(changesAt);
  const words = inHours
    ? when === null
      ? t('hours.now.openOn')
      : t('hours.now.open', { when })
    : when === null
      ? t('hours.now.never')
      : t('hours.now.shut', { when });
  return (
    <p aria-live="polite">
      <StatusDot tone={inHours ? 'ok' : 'off'}>{words}</StatusDot>
    </p>
  );
}
