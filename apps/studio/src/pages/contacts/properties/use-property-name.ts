// What a property is called: the common ones in the reader's language, others as their author named them.
import { useTranslation } from 'react-i18next';
import { knownProperties } from './known-properties';

export function usePropertyName(): (key: string) => string {
  const { t } = useTranslation('contacts');
  return (key) => {
    const known = knownProperties.find((one) => one === key);
    return known ? t(`properties.${known}`) : propertyTitle(key);
  };
}

/** bike_model -> Bike model */
export function propertyTitle(key: string): string {
  const words = key.replaceAll('_', ' ').trim();
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
