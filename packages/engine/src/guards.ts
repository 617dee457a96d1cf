// The fixed questions a compiled flow may ask before it goes on.
import type { Guard } from '@parley/flow';
import { lotOf } from './chance';
import { dueAt } from './due';
import type { MachineEvent, SessionContext } from './context';
import type { Evaluator } from './evaluator';

export type GuardParams<T extends Guard['type']> =
  Extract<Guard, { type: T }> extends { readonly params: infer Params } ? Params : undefined;
type Moment = { readonly context: SessionContext; readonly event: MachineEvent; readonly evaluator: Evaluator };
type Guards = { readonly [T in Guard['type']]: (moment: Moment, params: GuardParams<T>) => boolean };

export const guards: Guards = {
  expression: ({ evaluator }, { source }) => evaluator.holds(source),
  'exit-is': ({ event }, { exit }) => event.exit === exit,
  'tries-left': ({ context }, { step, max }) => (context.tries[step] ?? 0) < max,
  'has-passed': ({ context, evaluator }, { when }) => (dueAt(when, context, evaluator) ?? 0) <= context.now,
  'visitor-asked': ({ context }, { step, max }) => context.awaiting !== null && (context.tries[step] ?? 0) < max,
  'nobody-asked': ({ context }) => context.awaiting === null,
  'outside-came': ({ context }, { step }) => (context.outside?.[step] ?? null) !== null,
  'turn-of': ({ context, evaluator }, { step, place, source }) =>
    (context.tries[step] ?? 0) <= place && evaluator.holds(source),
  'triggered-by': ({ context }, { step }) => context.trigger === step,
  'interrupt-is': ({ event }, { id }) => event.interrupt === id,
  'lot-below': ({ context }, { step, below }) => lotOf(context.seed, step) < below,
};
