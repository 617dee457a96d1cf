// Turns a flow's templates and expressions into values at one moment of a session. Total: it never throws.
import { evaluateExpression, type LocalizedText, renderTemplate, type ValueSource } from '@parley/flow';
import { fillRichText, readMarkup, type RichText } from '@parley/messages';
import type { JsonObject, JsonValue } from '@parley/primitives';
import type { MachineEvent, SessionContext } from './context';
import { pickText } from './localize';
import { scopeOf } from './scope';

export interface Evaluator {
  text(text: LocalizedText): string;
  /** Read as markup before values are put in. */
  rich(text: LocalizedText): RichText;
  value(source: ValueSource): JsonValue;
  /** Whether the condition is true; anything but true is not. */
  holds(source: string): boolean;
}

/** The evaluator of a flow written in `language`, at one moment of a session. */
export function createEvaluator(language: string, context: SessionContext, event: MachineEvent): Evaluator {
  return new MomentEvaluator(language, context, event);
}

// A class, since one is made for each instruction: methods cost nothing to make, closures do
class MomentEvaluator implements Evaluator {
  private known: JsonObject | null = null;

  constructor(
    private readonly language: string,
    private readonly context: SessionContext,
    private readonly event: MachineEvent,
  ) {}

  text(text: LocalizedText): string {
    return this.fill(pickText(text, this.context.locale, this.language));
  }

  rich(text: LocalizedText): RichText {
    const picked = pickText(text, this.context.locale, this.language);
    return fillRichText(readMarkup(picked), (words) => this.fill(words));
  }

  value(source: ValueSource): JsonValue {
    switch (source.from) {
      case 'literal':
        return source.value;
      case 'template':
        return this.text(source.text);
      case 'expression':
        return this.evaluate(source.source);
      case 'answer':
        return this.event.value ?? null;
      case 'list':
        return source.items.map((item) => this.value(item));
      case 'object':
        return Object.fromEntries(source.entries.map(([key, held]) => [key, this.value(held)]));
    }
  }

  holds(source: string): boolean {
    return this.evaluate(source) === true;
  }

  private evaluate(source: string): JsonValue {
    const evaluation = evaluateExpression(source, this.scope());
    return evaluation.ok ? evaluation.value : null;
  }

  private fill(words: string): string {
    return words.includes('{') ? renderTemplate(words, this.scope()) : words;
  }

  private scope(): JsonObject {
    return (this.known ??= scopeOf(this.context, this.event));
  }
}
