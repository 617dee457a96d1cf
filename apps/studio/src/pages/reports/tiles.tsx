// The totals at a glance.
import { useTranslation } from 'react-i18next';
import type { Numbers } from './report-types';
import styles from './reports.module.css';
import { useNumberWords } from './use-number-words';

export function Tiles({ numbers }: { numbers: Numbers }) {
  const { t } = useTranslation('reports');
  const say = useNumberWords();
  const tiles = [
    { key: 'conversations', value: say.count(numbers.conversations), help: null },
    { key: 'replied', value: say.count(numbers.replied), help: null },
    { key: 'firstReply', value: say.span(numbers.firstReply), help: t('help.firstReply') },
    { key: 'resolution', value: say.span(numbers.resolution), help: t('help.resolution') },
    {
      key: 'satisfaction',
      value: say.percent(numbers.satisfaction),
      help: t('help.satisfaction', { count: numbers.ratings }),
    },
  ] as const;
  return (
    <dl className={styles.tiles}>
      {tiles.map(({ key, value, help }) => (
        <div key={key} className={styles.tile}>
          <dt>{t(`tiles.${key}`)}</dt>
          <dd className={styles.value}>{value}</dd>
          {help && <dd className={styles.help}>{help}</dd>}
        </div>
      ))}
    </dl>
  );
}
