// Pays for all a value holds, before anything walks it: a list of lists of the same list is small to make and endless to print.
import type { Budget } from './budget';

export function weigh(value: unknown, budget: Budget): void {
  if (typeof value === 'string') budget.spend(value.length);
  if (typeof value !== 'object' || value === null) return;
  budget.spend();
  for (const held of Object.values(value)) weigh(held, budget);
}
