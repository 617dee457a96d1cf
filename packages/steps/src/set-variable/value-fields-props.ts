// What the fields of every kind of value are handed.
import type { Value } from './value';
import type { Own } from './words';

export interface ValueFieldsProps<Held = Value> {
  value: Held;
  own: Own;
  error: (field: string) => string | undefined;
  onChange: (value: Value) => void;
}
