// A question whose answer is known already is not asked: the visit passes straight on with what is known.
import type { Guard, Instruction, StepTransition } from '@parley/flow';
import type { Asking } from './fields';

type Kept = Pick<Asking, 'variable' | 'property' | 'skipKnown'>;

/** Where the answer would be found, as an expression; null when it is always asked. The contact goes before the variable. */
export function knownAnswer({ variable, property, skipKnown }: Kept): string | null {
  if (!skipKnown) return null;
  if (property !== null) return `contact.${property}`;
  return variable === null ? null : `vars.${variable}`;
}

/** Says it only while the answer is unknown. */
export function unlessKnown(options: Kept, say: Extract<Instruction, { type: 'say' }>): Instruction {
  const source = knownAnswer(options);
  return source === null ? say : { ...say, params: { ...say.params, when: `!known(${source})` } };
}

/** The way past the question. */
export function pastKnown(options: Kept, exit: string): StepTransition[] {
  const source = knownAnswer(options);
  if (source === null) return [];
  const guard: Guard = { type: 'expression', params: { source: `known(${source})` } };
  const { variable } = options;
  const keep: Instruction[] =
    variable === null || source === `vars.${variable}`
      ? []
      : [{ type: 'set', params: { variable, value: { from: 'expression', source } } }];
  return [{ guard, to: { exit }, actions: keep }];
}
