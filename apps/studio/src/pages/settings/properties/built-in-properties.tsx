// The properties that are always there, so that nobody defines them a second time.
import { useTranslation } from 'react-i18next';
import type { PropertyView } from '../../contacts/properties/use-properties';
import { kindIcons } from './kind-icons';
import styles from './properties.module.css';
import { Tile } from '@parley/ui';

export function BuiltInProperties({ of, properties }: { of: PropertyView['of']; properties: readonly PropertyView[] }) {
  const { t } = useTranslation(['ticketing', 'tickets']);
  const ofTickets = (['name', 'description', 'stage', 'priority', 'owner'] as const).map((key) => ({
    key,
    label: t(`drawer.${key}`, { ns: 'tickets' }),
    kind: ticketKinds[key],
  }));
  const shown = of === 'contact' ? properties : ofTickets;
  return (
    <section className={styles.section}>
      <h2>{t('properties.builtIn')}</h2>
      <ul className={styles.list}>
        {shown.map(({ key, label, kind }) => (
          <li key={key} className={styles.row}>
            <Tile size={28} icon={kindIcons[kind]} />
            <span className={styles.words}>
              <span className={styles.name}>{label}</span>
              <span className={styles.small}>{t(`properties.kinds.${kind}`)}</span>
            </span>
            <code className={styles.key}>{key}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

const ticketKinds = {
  name: 'text',
  description: 'long-text',
  stage: 'single-choice',
  priority: 'single-choice',
  owner: 'single-choice',
} as const;
