// Turns a flow's templates and expressions into values at one moment of a session. Total: it never throws.
import { evaluateExpression, type LocalizedText, renderTemplate, type ValueSource } from '@parley/flow';
import type { JsonObject, JsonValue } from '@parley/primitives';
import type { MachineEvent, SessionContext } from './context';
import { pickText } from './localize';
import { scopeOf } from './scope';

export interface Evaluator {
  text(text: LocalizedText): string;
  value(source: ValueSource): JsonValue;
  /** Whether the condition is true; anything but true is not. */
  holds(source: string): boolean;
}

/** The evaluator of a flow written in `language`, at one moment of a session. */
export function createEvaluator(language: string, context: SessionContext, event: MachineEvent): Evaluator {
  let known: JsonObject | null = null;
  const scope = () => (known ??= scopeOf(context, event));
  const evaluate = (source: string): JsonValue => {
    const evaluation = evaluateExpression(source, scope());
    return evaluation.ok ? evaluation.value : null;
  };
  const text = (localized: LocalizedText) => {
    const picked = pickText(localized, context.locale, language);
    return picked.includes('{') ? renderTemplate(picked, scope()) : picked;
  };
  return {
    text,
    value: (source) => valueOf(source, { text, evaluate, event }),
    holds: (source) => evaluate(source) === true,
  };
}

type Means = {
  readonly text: (text: LocalizedText) => string;
  readonly evaluate: (source: string) => JsonValue;
  readonly event: MachineEvent;
};

function valueOf(source: ValueSource, means: Means): JsonValue {
  switch (source.from) {
    case 'literal':
      return source.value;
    case 'template':
      return means.text(source.text);
    case 'expression':
      return means.evaluate(source.source);
    case 'answer':
      return means.event.value ?? null;
  }
}
