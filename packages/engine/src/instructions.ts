// What each instruction of a compiled flow does to the session's context; the world is only asked by piled-up effects.
import type { EffectTemplate, Instruction } from '@parley/flow';
import type { JsonObject, JsonValue } from '@parley/primitives';
import type { SessionContext } from './context';
import type { Evaluator } from './evaluator';
import { renderAwaiting } from './render-awaiting';
import { renderParts } from './render-parts';
import type { Effect, TraceEntry } from './session';

export type ParamsOf<T extends Instruction['type']> = Extract<Instruction, { type: T }>['params'];
type Change = Partial<SessionContext>;
type Instructions = {
  readonly [T in Instruction['type']]: (context: SessionContext, params: ParamsOf<T>, evaluator: Evaluator) => Change;
};

export const instructions: Instructions = {
  enter: (context, { step, beside }) => ({
    ...(!beside && { step, awaiting: null }),
    draws: context.draws + 1,
    ...noted(context, { at: 'enter', step }),
  }),
  leave: (context, { step, exit, beside }) => ({
    ...(!beside && { awaiting: null }),
    ...noted(context, { at: 'leave', step, exit }),
  }),
  say: (context, { step, parts, when }, evaluator) => {
    if (when !== undefined && !evaluator.holds(when)) return {};
    const rendered = renderParts(parts, evaluator);
    return rendered.length === 0
      ? {}
      : asked(context, { kind: 'send-message', stepId: step, data: { parts: rendered } });
  },
  await: (_context, params, evaluator) =>
    params.when !== undefined && !evaluator.holds(params.when) ? {} : { awaiting: renderAwaiting(params, evaluator) },
  hold: ({ held = {} }, { step, value }, evaluator) => {
    const { [step]: _before, ...others } = held;
    const kept = evaluator.value(value);
    return { held: kept === null ? others : { ...others, [step]: kept } };
  },
  set: (context, { variable, value }, evaluator) => {
    const result = evaluator.value(value);
    return {
      variables: { ...context.variables, [variable]: result },
      ...noted(context, { at: 'set', variable, value: result }),
    };
  },
  'set-contact': (context, { step, property, value }, evaluator) => {
    const result = propertyValue(evaluator.value(value));
    if (result === null) return {};
    return {
      contactSet: { ...context.contactSet, [property]: result },
      ...asked(context, { kind: 'set-contact-property', stepId: step, data: { property, value: result } }),
    };
  },
  effect: (context, { step, effect, when }, evaluator) =>
    when !== undefined && !evaluator.holds(when)
      ? {}
      : asked(context, { kind: effect.kind, stepId: step, data: renderData(effect, evaluator) }),
  'count-try': (context, { step }) => ({ tries: { ...context.tries, [step]: (context.tries[step] ?? 0) + 1 } }),
  'take-outside': (context, { step, values }) => {
    const came = context.outside?.[step] ?? {};
    const set = values.flatMap(({ variable, key }) =>
      Object.hasOwn(came, key) ? [[variable, came[key] ?? null] as const] : [],
    );
    const entries = set.map(([variable, value]): TraceEntry => ({ at: 'set', variable, value }));
    return {
      variables: { ...context.variables, ...Object.fromEntries(set) },
      outside: without(context.outside, step),
      trace: [...context.trace, ...entries],
    };
  },
  'listen-outside': (context, { step, on }) => {
    if (!on) return { outside: { ...context.outside, [step]: null } };
    return context.outside?.[step] === null ? { outside: without(context.outside, step) } : {};
  },
  'count-to': (context, { step, count }) => ({ tries: { ...context.tries, [step]: count } }),
  'forget-tries': (context, { step }) => {
    if (!(step in context.tries)) return {};
    const { [step]: _gone, ...tries } = context.tries;
    return { tries };
  },
};

/** What one instruction changes. */
export function follow<T extends Instruction['type']>(
  context: SessionContext,
  { type, params }: { readonly type: T; readonly params: ParamsOf<T> },
  evaluator: Evaluator,
): Change {
  return instructions[type](context, params, evaluator);
}

function without(outside: SessionContext['outside'] = {}, step: string): NonNullable<SessionContext['outside']> {
  const { [step]: _gone, ...rest } = outside;
  return rest;
}

function noted(context: SessionContext, entry: TraceEntry): Change {
  return { trace: [...context.trace, entry] };
}

function asked(context: SessionContext, effect: Effect): Change {
  return { out: [...context.out, effect] };
}

function renderData({ data, templates = {}, values = {} }: EffectTemplate, evaluator: Evaluator): JsonObject {
  const texts = Object.entries(templates).map(([key, text]) => [key, evaluator.text(text)] as const);
  const results = Object.entries(values).map(([key, source]) => [key, evaluator.value(source)] as const);
  return { ...data, ...Object.fromEntries(texts), ...Object.fromEntries(results) };
}

/** Contact properties are single values; a list becomes its words, nothing stays nothing. */
function propertyValue(value: JsonValue): string | number | boolean | null {
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'object' ? null : value;
}
