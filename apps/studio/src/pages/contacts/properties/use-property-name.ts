// What a property is called: built-in ones in the reader's language, defined ones by their label, others by their key.
import { useTranslation } from 'react-i18next';
import { knownProperties } from './known-properties';
import { type PropertyView, useProperties } from './use-properties';

export function usePropertyName(of: PropertyView['of'] = 'contact'): (key: string) => string {
  const { t } = useTranslation('contacts');
  const defined = useProperties(of);
  return (key) => {
    const known = of === 'contact' && knownProperties.find((one) => one === key);
    if (known) return t(`properties.${known}`);
    return defined.find((property) => property.key === key)?.label ?? propertyTitle(key);
  };
}

/** bike_model -> Bike model */
export function propertyTitle(key: string): string {
  const words = key.replaceAll('_', ' ').trim();
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
