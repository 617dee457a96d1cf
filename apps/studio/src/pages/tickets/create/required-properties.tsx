// The properties a ticket made by hand must have.
import { Field } from '@parley/ui';
import { PropertyControl } from '../../contacts/properties/property-control';
import { useProperties } from '../../contacts/properties/use-properties';
import type { PropertyValue } from '../../contacts/properties/use-property-check';

export interface RequiredPropertiesProps {
  values: Readonly<Record<string, PropertyValue>>;
  /** Keys with what is wrong with them. */
  errors: Readonly<Record<string, string>>;
  onChange: (values: Readonly<Record<string, PropertyValue>>) => void;
}

export function RequiredProperties({ values, errors, onChange }: RequiredPropertiesProps) {
  const required = useProperties('ticket').filter((property) => property.required);
  return required.map((property) => (
    <Field key={property.key} label={property.label} error={errors[property.key]}>
      <PropertyControl
        property={property}
        value={values[property.key] ?? ''}
        onChange={(value) => onChange({ ...values, [property.key]: value })}
      />
    </Field>
  ));
}
