// Conditions that hold for one of several: countries, and labels of the team.
import type { VisitorRule } from '@parley/helpdesk';
import { idFrom } from '@parley/primitives';
import { ManyField, Select } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { countryOptions } from '../country-options';
import { useManyTexts, useSaying } from '../use-saying';
import styles from './rules.module.css';

type Of<Kind extends VisitorRule['kind']> = {
  rule: Extract<VisitorRule, { kind: Kind }>;
  onChange: (rule: VisitorRule) => void;
};

export function Countries({ rule, onChange }: Of<'country'>) {
  const { t, i18n } = useTranslation('targeting');
  const many = useManyTexts();
  const options = countryOptions(i18n.language);
  return (
    <>
      <ManyField
        {...many}
        label={t('visitor.countries')}
        options={options}
        chosen={rule.any}
        onChange={(any) => onChange({ ...rule, any })}
      />
      <small className={styles.note}>{t('visitor.countryHelp')}</small>
    </>
  );
}

export function Labels({ rule, onChange }: Of<'label'>) {
  const { t } = useTranslation('targeting');
  const many = useManyTexts();
  const { labels } = useSaying();
  const options = labels.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Select
        label={t('visitor.label')}
        value={rule.is ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: t('visitor.has') },
          { value: 'no', label: t('visitor.hasNot') },
        ]}
        onChange={(answer) => onChange({ ...rule, is: answer === 'yes' })}
        className={styles.value}
      />
      <ManyField
        {...many}
        label={t('visitor.labels')}
        options={options}
        chosen={rule.any.map(String)}
        onChange={(any) => onChange({ ...rule, any: any.map((id) => idFrom('label', id)) })}
      />
    </>
  );
}
