// What is wrong with a value, in the reader's language, said before the server has to.
import { readProperty } from '@parley/helpdesk';
import { useTranslation } from 'react-i18next';
import type { PropertyView } from './use-properties';

export type PropertyValue = string | number | boolean;
export type Checked = Pick<PropertyView, 'kind' | 'required' | 'options'>;

export function usePropertyCheck(): (property: Checked, value: PropertyValue) => string | null {
  const { t } = useTranslation('contacts');
  return (property, value) => {
    const read = readProperty(property, value);
    return read.ok ? null : t(`mistakes.${read.error}`);
  };
}
