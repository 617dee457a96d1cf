// Who looks at the page, as far as rules may ask.
import { type Device, deviceSchema } from '@parley/helpdesk';
import { Checkbox, Combobox, Field, ManyField, Select, TextField } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { countryOptions } from '../country-options';
import { useManyTexts, useSaying } from '../use-saying';
import styles from './why.module.css';

export interface Facts {
  url: string;
  referrer: string;
  device: Device;
  language: string;
  country: string;
  labelIds: string[];
  known: boolean;
  returning: boolean;
}

export interface VisitorFactsProps {
  facts: Facts;
  set: (part: Partial<Facts>) => void;
}

export function VisitorFacts({ facts, set }: VisitorFactsProps) {
  const { t, i18n } = useTranslation('targeting');
  const { labels } = useSaying();
  const many = useManyTexts();
  const countries = countryOptions(i18n.language);
  return (
    <div className={styles.facts}>
      <Field label={t('why.device')}>
        <Select
          value={facts.device}
          options={deviceSchema.options.map((value) => ({ value, label: t(`visitor.devices.${value}`) }))}
          onChange={(device) => set({ device })}
        />
      </Field>
      <Field label={t('why.language')}>
        <TextField
          value={facts.language}
          maxLength={3}
          placeholder={t('why.languageNone')}
          onChange={(language) => set({ language })}
        />
      </Field>
      <Field label={t('why.where')}>
        <Combobox
          value={facts.country || null}
          options={countries}
          placeholder={t('why.countryNone')}
          emptyText={t('visitor.noMatch')}
          onChange={(country) => set({ country: country ?? '' })}
        />
      </Field>
      <Field label={t('why.referrer')} className={styles.wide}>
        <TextField
          code
          value={facts.referrer}
          maxLength={2000}
          placeholder="https://"
          onChange={(referrer) => set({ referrer })}
        />
      </Field>
      <Checkbox label={t('why.known')} checked={facts.known} onChange={(known) => set({ known })} />
      <Checkbox label={t('why.returning')} checked={facts.returning} onChange={(returning) => set({ returning })} />
      {facts.known && labels.length > 0 && (
        <div className={styles.wide}>
          <ManyField
            {...many}
            label={t('why.labels')}
            options={labels.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={facts.labelIds}
            onChange={(labelIds) => set({ labelIds })}
          />
        </div>
      )}
    </div>
  );
}
