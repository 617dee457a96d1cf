// Volume and first reply by day, drawn; the same numbers stand in the tables and in the CSV.
import { useTranslation } from 'react-i18next';
import { Bar, BarChart, CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Report } from './report-types';
import styles from './reports.module.css';
import { dateLocale } from '../../i18n/date-locale';

export function Charts({ report }: { report: Report }) {
  const { t, i18n } = useTranslation('reports');
  const short = new Intl.DateTimeFormat(dateLocale(i18n.language), {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const days = report.days.map(({ day, conversations, closed, firstReply }) => ({
    day: short.format(new Date(`${day}T12:00:00Z`)),
    conversations,
    closed,
    minutes: firstReply === null ? null : Math.round(firstReply / 60_000),
  }));
  return (
    <div className={styles.charts}>
      <figure className={styles.chart}>
        <figcaption className={styles.heading}>{t('volume')}</figcaption>
        <ResponsiveContainer width="100%" height={220}>
          <BarChart data={days} margin={margin} accessibilityLayer>
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis dataKey="day" {...axis} minTickGap={24} />
            <YAxis allowDecimals={false} width={36} {...axis} />
            <Tooltip {...tip} />
            <Bar
              name={t('tiles.conversations')}
              dataKey="conversations"
              fill="var(--accent)"
              radius={2}
              isAnimationActive={false}
            />
            <Bar
              name={t('tiles.closed')}
              dataKey="closed"
              fill="var(--accent-line)"
              radius={2}
              isAnimationActive={false}
            />
          </BarChart>
        </ResponsiveContainer>
      </figure>
      <figure className={styles.chart}>
        <figcaption className={styles.heading}>{t('replyTime')}</figcaption>
        <ResponsiveContainer width="100%" height={220}>
          <LineChart data={days} margin={margin} accessibilityLayer>
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis dataKey="day" {...axis} minTickGap={24} />
            <YAxis width={36} {...axis} />
            <Tooltip {...tip} />
            <Line
              name={t('tiles.firstReply')}
              dataKey="minutes"
              stroke="var(--accent)"
              strokeWidth={2}
              dot={{ r: 3, fill: 'var(--accent)' }}
              isAnimationActive={false}
            />
          </LineChart>
        </ResponsiveContainer>
      </figure>
    </div>
  );
}

const margin = { top: 8, right: 8, bottom: 0, left: 0 };
const axis = {
  tickLine: false,
  axisLine: false,
  tick: { fill: 'var(--text-2)', fontSize: 12 },
} as const;
const tip = {
  cursor: { fill: 'var(--hover)', stroke: 'var(--line-strong)' },
  contentStyle: {
    border: '1px solid var(--line)',
    borderRadius: 'var(--r-control)',
    background: 'var(--raised)',
    color: 'var(--text)',
  },
} as const;
