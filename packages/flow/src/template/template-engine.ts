// The template language: Liquid without its tags and with a handful of filters, so that a text can only ever show values.
import { Liquid, type Template } from 'liquidjs';
import { createBoundedCache } from '../expression/bounded-cache';
import { asText } from '../expression/values';

/** Everything a token may be piped through. */
export const templateFilters = [
  'default',
  'upcase',
  'downcase',
  'capitalize',
  'truncate',
  'strip',
  'round',
  'join',
] as const;

export const maxTemplateLength = 20_000;
const maxMemory = 200_000;

export type ParsedTemplate =
  | { readonly ok: true; readonly templates: Template[] }
  | { readonly ok: false; readonly message: string; readonly position: number | null };

const liquid = createLiquid();
const cache = createBoundedCache<ParsedTemplate>(2_000);

/** Parsed once per text. Never throws. */
export function parseTemplate(text: string): ParsedTemplate {
  return cache.get(text) ?? cache.keep(text, parse(text));
}

/** Throws what Liquid throws; see `renderTemplate`. */
export function runTemplate(templates: Template[], scope: object, globals: object): string {
  return String(liquid.renderSync(templates, scope, { globals, sync: true, ownPropertyOnly: true }));
}

// No limit in milliseconds: a slow machine must say the same words as a fast one
function createLiquid(): Liquid {
  const engine = new Liquid({
    ownPropertyOnly: true,
    strictFilters: true,
    parseLimit: maxTemplateLength,
    memoryLimit: maxMemory,
    outputEscape: asText,
  });
  keepOnly(engine.tags, []);
  keepOnly(engine.filters, templateFilters);
  return engine;
}

// Without a prototype, or `{{ x | constructor }}` would find one
function keepOnly(registry: Record<string, unknown>, names: readonly string[]): void {
  for (const name of Object.keys(registry)) if (!names.includes(name)) delete registry[name];
  Object.setPrototypeOf(registry, null);
}

function parse(text: string): ParsedTemplate {
  if (text.length > maxTemplateLength) {
    return {
      ok: false,
      message: `This text has ${text.length} characters; at most ${maxTemplateLength} are allowed.`,
      position: null,
    };
  }
  try {
    return { ok: true, templates: liquid.parse(text) };
  } catch (error) {
    return { ok: false, message: describe(error), position: positionOf(error) };
  }
}

function describe(error: unknown): string {
  const message = error instanceof Error ? error.message.replace(/, line:\d+, col:\d+$/s, '') : '';
  return message.split('\n')[0] || 'This text cannot be read as a template.';
}

function positionOf(error: unknown): number | null {
  const token: unknown = error instanceof Error ? Reflect.get(error, 'token') : null;
  const begin: unknown = typeof token === 'object' && token !== null ? Reflect.get(token, 'begin') : null;
  return typeof begin === 'number' ? begin : null;
}
