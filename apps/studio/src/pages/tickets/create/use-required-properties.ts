// What is written into the properties a ticket must have, and whether it will do.
import { useState } from 'react';
import { useProperties } from '../../contacts/properties/use-properties';
import { type PropertyValue, usePropertyCheck } from '../../contacts/properties/use-property-check';

export function useRequiredProperties() {
  const required = useProperties('ticket').filter((property) => property.required);
  const check = usePropertyCheck();
  const [values, setValues] = useState<Readonly<Record<string, PropertyValue>>>({});
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  return {
    values,
    errors,
    onChange: setValues,
    /** The properties to store, or null where something is wrong and said. */
    read: (): Record<string, PropertyValue> | null => {
      const wrong = required.flatMap((property) => {
        const mistake = check(property, values[property.key] ?? '');
        return mistake === null ? [] : [[property.key, mistake] as const];
      });
      setErrors(Object.fromEntries(wrong));
      return wrong.length === 0 ? { ...values } : null;
    },
  };
}
