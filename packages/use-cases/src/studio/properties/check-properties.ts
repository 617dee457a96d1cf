// What a member writes into properties: read strictly, and the first mistake is said beside its field.
import { type Property, type PropertyMistake, type PropertyValue, readProperty } from '@parley/helpdesk';
import { type Fault, ok, type Result } from '@parley/primitives';
import { propertyDefinitions } from '../../properties/property-definitions';
import type { World } from '../../world';
import { type Actor, invalid } from '../actor';

type Given = Readonly<Record<string, PropertyValue>>;
type Asked = {
  readonly of: Property['of'];
  readonly given: Given /** Nothing is stored yet, so what is required must be here. */;
  readonly isNew: boolean;
};

/** Empty text stays empty text: it removes the property. */
export async function checkProperties(
  world: World,
  { workspaceId }: Actor,
  { of, given, isNew }: Asked,
): Promise<Result<Record<string, PropertyValue>, Fault>> {
  const definitions = await propertyDefinitions(world, workspaceId, of);
  const missing = isNew && definitions.find(({ key, required }) => required && (given[key] ?? '') === '');
  if (missing) return mistaken(missing, 'required');
  const clean: Record<string, PropertyValue> = {};
  for (const [key, value] of Object.entries(given)) {
    const property = definitions.find((one) => one.key === key);
    if (!property) {
      clean[key] = typeof value === 'string' ? value.trim() : value;
      continue;
    }
    const read = readProperty(property, value);
    if (!read.ok) return mistaken(property, read.error);
    clean[key] = read.value ?? '';
  }
  return ok(clean);
}

/** The new values over the old; empty text removes one. */
export function withProperties(old: Given, given: Given): Record<string, PropertyValue> {
  return Object.fromEntries(Object.entries({ ...old, ...given }).filter(([, value]) => value !== ''));
}

function mistaken({ key, label }: { readonly key: string; readonly label: string }, mistake: PropertyMistake) {
  return invalid(`${label}: ${words[mistake]}`, `properties.${key}`);
}

const words: Readonly<Record<PropertyMistake, string>> = {
  required: 'fill this in.',
  'too-long': 'this is too long.',
  number: 'write a number.',
  date: 'choose a date.',
  'yes-no': 'choose yes or no.',
  choice: 'choose one of its options.',
  email: 'write an email address, such as ann@example.com.',
  phone: 'write a phone number, such as +46 70 123 45 67.',
  url: 'write a web address that begins with https://.',
};
