// What a step sends, as visitors of one language may read it: translated, and with something in place of each token.
import { type MessagePart, readMarkup, richWords } from '@parley/messages';
import type { FlowDraft, Variable } from '../language/document';
import type { MarkedText, Sending, TextSlot } from '../language/step-model';
import { templateTokens } from '../template/template-tokens';

/** How long a value of each type is taken to be where nobody can know. */
const assumedLength: Readonly<Record<Variable['type'], number>> = {
  text: 40,
  number: 10,
  boolean: 5,
  date: 10,
  list: 80,
  object: 80,
};
const assumedElse = 30;

export type Speaking = {
  readonly draft: FlowDraft;
  readonly slots: readonly TextSlot[];
  readonly stepId: string;
  /** Values stand in for tokens; else tokens are left out. */
  readonly filled: boolean;
};

export function spokenParts({ parts }: Sending, language: string, speaking: Speaking): readonly MessagePart[] {
  const translated = translationsOf(speaking, language);
  const types = new Map(speaking.draft.variables.map(({ name, type }) => [name, type]));
  const say = (text: string) => fill(translated.get(text) ?? text, speaking.filled ? types : null);
  return parts.map((part) => readForm(mapTexts(part, say)));
}

/** Limits hold for the words that are read, not for the signs of their form. */
function readForm(part: MessagePart | MarkedText): MessagePart {
  if (part.kind !== 'text' || !('format' in part)) return part;
  const rich = readMarkup(part.text);
  return { kind: 'text', text: richWords(rich), rich };
}

export function hasTokens({ parts }: Sending): boolean {
  return JSON.stringify(parts).includes('{{');
}

function translationsOf({ draft, slots, stepId }: Speaking, language: string): ReadonlyMap<string, string> {
  if (language === draft.language || !Object.hasOwn(draft.translations, language)) return new Map();
  const table = draft.translations[language] ?? {};
  return new Map(
    slots.flatMap(({ path, text }) => {
      const key = `${stepId}/${path}`;
      const said = Object.hasOwn(table, key) ? table[key] : undefined;
      return said ? [[text, said] as const] : [];
    }),
  );
}

function fill(text: string, types: ReadonlyMap<string, Variable['type']> | null): string {
  if (!text.includes('{{')) return text;
  const tokens = templateTokens(text);
  let index = 0;
  return text.replaceAll(/\{\{[^}]*\}\}/g, () => {
    const token = tokens[index];
    index += 1;
    if (!types) return '';
    const type = token && types.get(token.path.replace(/^vars\./, ''));
    return 'x'.repeat(type === undefined ? assumedElse : assumedLength[type]);
  });
}

/** The same part with its texts changed; addresses, which are no texts, stay. */
function mapTexts<T>(value: T, change: (text: string) => string): T;
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, untouched.has(key) ? held : mapTexts(held, change)]),
  );
}

const untouched: ReadonlySet<string> = new Set(['kind', 'id', 'url', 'mime', 'media', 'image', 'format']);
