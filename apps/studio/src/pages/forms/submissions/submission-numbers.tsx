// How many a day and what was chosen, as bars. Loaded only when asked for: the charts are heavy.
import { SkeletonRows } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { api } from '../../../api/client';
import { Failed } from '../../../frame/failed';
import styles from './submission-numbers.module.css';
import { dateLocale } from '../../../i18n/date-locale';

export function SubmissionNumbers({ formId }: { formId: string }) {
  const { t, i18n } = useTranslation(['forms', 'common']);
  const stats = useQuery(api.forms.stats.queryOptions({ formId }));
  if (stats.isPending) return <SkeletonRows label={t('loading', { ns: 'common' })} />;
  if (stats.isError) return <Failed error={stats.error} onRetry={() => void stats.refetch()} />;
  const { days, fields, total, cut } = stats.data;
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(dateLocale(i18n.language), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <div className={styles.numbers}>
      <section aria-label={t('dash.perDay')} className={styles.wide}>
        <h3>{t('dash.perDay')}</h3>
        <div className={styles.chart}>
          <ResponsiveContainer width="100%" height="100%">
            <BarChart data={days.map((one) => ({ ...one, name: day.format(Date.parse(one.day)) }))} accessibilityLayer>
              <XAxis dataKey="name" tickLine={false} axisLine={false} minTickGap={24} tick={tick} />
              <YAxis allowDecimals={false} width={28} tickLine={false} axisLine={false} tick={tick} />
              <Tooltip cursor={{ fill: 'var(--hover)' }} contentStyle={tip} />
              <Bar
                dataKey="count"
                name={t('dash.kept')}
                fill="var(--accent)"
                radius={[3, 3, 0, 0]}
                isAnimationActive={false}
              />
            </BarChart>
          </ResponsiveContainer>
        </div>
      </section>
      {fields.map(({ key, label, answers, average }) => (
        <section key={key} aria-label={label}>
          <h3>{label}</h3>
          {average !== null && <p>{t('dash.average', { value: number.format(average) })}</p>}
          <Shares answers={answers} />
        </section>
      ))}
      {cut && <p className={styles.wide}>{t('dash.cut', { count: total })}</p>}
    </div>
  );
}

const tick = { fill: 'var(--text-2)', fontSize: 12 };
const tip = {
  background: 'var(--raised)',
  border: '1px solid var(--line)',
  borderRadius: 'var(--r-control)',
  color: 'var(--text)',
};

/** Words and numbers stand beside each bar, so that the bar itself need not be read. */
function Shares({ answers }: { answers: readonly { label: string; count: number }[] }) {
  const most = Math.max(1, ...answers.map(({ count }) => count));
  return (
    <ul className={styles.shares}>
      {answers.map(({ label, count }) => (
        <li key={label}>
          <span>{label}</span>
          <span className={styles.count}>{count}</span>
          <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="4" className={styles.track} />
            <rect width={(count / most) * 100} height="4" className={styles.share} />
          </svg>
        </li>
      ))}
    </ul>
  );
}
