// Values that flows, forms and visitors bring, read against their properties: what does not fit is left out and named.
import { type PropertyShape, type PropertyValue, readProperty } from '@parley/helpdesk';

export type CleanProperties = {
  readonly values: Readonly<Record<string, PropertyValue>>;
  /** Labels of the properties whose values do not fit. */
  readonly leftOut: readonly string[];
};

/** A name nobody has defined is kept as it is: flows and forms may add what they like. */
export function cleanProperties(
  definitions: readonly PropertyShape[],
  given: Readonly<Record<string, PropertyValue>>,
): CleanProperties {
  const values: Record<string, PropertyValue> = {};
  const leftOut: string[] = [];
  for (const [key, value] of Object.entries(given)) {
    const property = definitions.find((one) => one.key === key);
    const read = property ? readProperty({ ...property, required: false }, value) : null;
    if (read === null || (read.ok && read.value === null))
      values[key] = typeof value === 'string' ? value.trim() : value;
    else if (read.ok && read.value !== null) values[key] = read.value;
    else leftOut.push(property?.label ?? key);
  }
  return { values, leftOut };
}
