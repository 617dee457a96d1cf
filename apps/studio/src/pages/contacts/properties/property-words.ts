// A stored value as people read it: choices by their labels, dates and numbers as the language writes them.
import { useTranslation } from 'react-i18next';
import type { Checked, PropertyValue } from './use-property-check';

export function usePropertyWords(): (property: Pick<Checked, 'kind' | 'options'>, value: PropertyValue) => string {
  const { t, i18n } = useTranslation('contacts');
  return ({ kind, options }, value) => {
    const label = (one: string) => options.find((option) => option.value === one)?.label ?? one;
    switch (kind) {
      case 'yes-no':
        return value === true ? t('properties.yes') : value === false ? t('properties.no') : String(value);
      case 'single-choice':
        return label(String(value));
      case 'several-choices':
        return String(value).split(';').filter(Boolean).map(label).join(', ');
      case 'number':
        return typeof value === 'number' ? new Intl.NumberFormat(i18n.language).format(value) : String(value);
      default:
        return String(value);
    }
  };
}
