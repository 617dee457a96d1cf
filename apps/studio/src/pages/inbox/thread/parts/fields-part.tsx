// A form somebody sent, as a card of labels and values.
import { FormIcon, Tile } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import styles from './parts.module.css';

export interface FieldsPartProps {
  title: string;
  fields: readonly { label: string; value: string }[];
}

export function FieldsPart({ title, fields }: FieldsPartProps) {
  const { t } = useTranslation('inbox');
  return (
    <section className={styles.form} aria-label={title}>
      <header className={styles.formHead}>
        <Tile icon={FormIcon} hue="violet" size={24} />
        <h3 className={styles.formTitle}>{title || t('thread.form')}</h3>
      </header>
      <dl className={styles.fields}>
        {fields.map(({ label, value }, index) => (
          // Two fields of a form may bear the same label.
          <div key={index} className={styles.field}>
            <dt>{label}</dt>
            <dd>{value || <span className={styles.blank}>{t('thread.blank')}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
