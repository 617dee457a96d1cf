// For each name that decides something: the few values that make a difference, mined from the conditions that read it.
import { expressionHints, type ExpressionHints, templateVariables, type ValueSource } from '@parley/flow';
import type { JsonValue } from '@parley/primitives';
import { namesIn } from './liveness';
import type { StepFacts } from './step-facts';

/** Values by name; for a name that is read without a literal beside it, none. */
export type Domains = ReadonlyMap<string, readonly JsonValue[]>;

const mostValues = 24;
const longestCounted = 300;
const rounds = 4;
const longAgo = '2000-01-01';
const farAhead = '2100-01-01';

export function mineDomains(facts: Iterable<StepFacts>, goals: readonly string[] = []): Domains {
  const domains = new Map<string, Set<JsonValue>>();
  const all = [...facts];
  for (const source of [...all.flatMap(({ conditions }) => conditions), ...goals]) {
    const hints = expressionHints(source);
    if (hints) for (const name of hints.names) addAll(domains, name, valuesOf(hints));
  }
  for (const moment of all.flatMap(({ moments }) => moments))
    for (const name of namesIn(moment)) addAll(domains, name, [longAgo, farAhead]);
  const assigns = all.flatMap((fact) => fact.assigns);
  for (let round = 0; round < rounds; round += 1) for (const { name, value } of assigns) pass(domains, name, value);
  return new Map([...domains].map(([name, values]) => [name, [...values]]));
}

/** What a variable is compared with matters to the names it is worked out from. */
function pass(domains: Map<string, Set<JsonValue>>, name: string, value: ValueSource): void {
  const wanted = domains.get(name);
  if (!wanted) return;
  if (value.from === 'template') {
    const names = Object.values(value.text).flatMap(templateVariables);
    for (const read of new Set(names)) addAll(domains, read, [...wanted]);
  }
  if (value.from !== 'expression') return;
  const hints = expressionHints(value.source);
  if (!hints) return;
  const numbers = [...hints.literals, ...wanted].filter((item) => typeof item === 'number').slice(0, 6);
  const rests = numbers.flatMap((a) => numbers.flatMap((b) => [a - b, ...(b === 0 ? [] : [a / b])]));
  for (const read of hints.names) addAll(domains, read, [...valuesOf(hints), ...wanted, ...rests]);
}

function addAll(domains: Map<string, Set<JsonValue>>, name: string, values: readonly JsonValue[]): void {
  const held = domains.get(name) ?? new Set();
  for (const value of values) if (held.size < mostValues) held.add(value);
  domains.set(name, held);
}

function valuesOf({ literals, counts }: ExpressionHints): JsonValue[] {
  return literals.flatMap((literal): JsonValue[] => {
    const number = typeof literal === 'string' && literal.trim() !== '' ? Number(literal.replace(',', '.')) : literal;
    if (typeof number === 'number' && Number.isFinite(number)) {
      const near = [number, number + 1, number - 1];
      return counts && number >= 0 && number < longestCounted ? [...near, ...near.map(textOfLength)] : near;
    }
    return typeof literal === 'string' ? textsAround(literal) : [literal];
  });
}

function textOfLength(length: number): string {
  return 'x'.repeat(Math.max(1, length));
}

function textsAround(literal: string): string[] {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(literal);
  return day ? [literal, `${Number(day[1]) + 1}-01-01`, `${Number(day[1]) - 1}-12-31`] : [literal];
}
