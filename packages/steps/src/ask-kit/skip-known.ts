// A question whose answer is known already is not asked: the visit passes straight on with what is known.
import type { Guard, Instruction, StepTransition } from '@parley/flow';
import type { Asking } from './fields';

type Kept = Pick<Asking, 'variable' | 'property' | 'skipKnown'>;
type Say = Extract<Instruction, { type: 'say' }>;

/** A way past the question, and the CEL source that says when it is the right one. */
export type KnownWay = { readonly exit: string; readonly when: string };

/** Where the answer would be found, as an expression; null when it is always asked. The contact goes before the variable. */
export function knownAnswer({ variable, property, skipKnown }: Kept): string | null {
  if (!skipKnown) return null;
  if (property !== null) return `contact.${property}`;
  return variable === null ? null : `vars.${variable}`;
}

/** The one way out of a question that knows only one. */
export function onlyWay(exit: string): (source: string) => KnownWay[] {
  return (source) => [{ exit, when: `known(${source})` }];
}

/** One way for each value an answer may have; a known value that is none of them is asked for. */
export function waysByValue(values: readonly (readonly [exit: string, value: string | boolean])[]) {
  return (source: string): KnownWay[] =>
    values.map(([exit, value]) => ({ exit, when: `alike(${source}, ${JSON.stringify(value)})` }));
}

/** Says it only while `unless` does not hold. */
export function sayUnless(say: Say, unless: readonly string[]): Say {
  if (unless.length === 0) return say;
  return { ...say, params: { ...say.params, when: unless.map((source) => `!(${source})`).join(' && ') } };
}

/** The ways past the question. */
export function pastKnown(options: Kept, ways: readonly KnownWay[]): StepTransition[] {
  const source = knownAnswer(options);
  if (source === null) return [];
  const { variable } = options;
  const keep: Instruction[] =
    variable === null || source === `vars.${variable}`
      ? []
      : [{ type: 'set', params: { variable, value: { from: 'expression', source } } }];
  return ways.map(({ exit, when }) => {
    const guard: Guard = { type: 'expression', params: { source: when } };
    return { guard, to: { exit }, actions: keep };
  });
}
