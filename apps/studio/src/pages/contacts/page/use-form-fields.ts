// What was sent with a form, under the names of its properties.
import { usePropertyName } from '../properties/use-property-name';
import type { ContactPageView } from './contact-page-view';

type Values = ContactPageView['submissions'][number]['values'];

export function useFormFields(): (values: Values) => { label: string; value: string }[] {
  const nameOf = usePropertyName();
  return (values) =>
    Object.entries(values).map(([key, value]) => ({
      label: nameOf(key),
      value: Array.isArray(value) ? value.join(', ') : String(value ?? ''),
    }));
}
