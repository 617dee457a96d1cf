// What leaves an evaluation is plain data of bounded size, whatever went in.
import type { JsonValue } from '@parley/primitives';
import type { Budget } from './budget';

export function toPlain(value: unknown, budget: Budget): JsonValue {
  if (typeof value === 'string') {
    budget.spend(value.length);
    return value;
  }
  if (typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') return null;
  if (Array.isArray(value)) {
    budget.spend(value.length);
    return value.map((item) => toPlain(item, budget));
  }
  const entries = Object.entries(value);
  budget.spend(entries.length);
  return Object.fromEntries(entries.map(([key, held]) => [key, toPlain(held, budget)]));
}
