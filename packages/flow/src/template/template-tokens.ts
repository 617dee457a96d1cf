// Finds the tokens of a text, for the editor's chips, the checker and renaming.
import { Output, type Template, TypeGuards } from 'liquidjs';
import { isFixedName } from '../expression/scope';
import { parseTemplate } from './template-engine';

export type TemplateToken = {
  /** What it shows, e.g. `contact.first_name` or `age`. */
  readonly path: string;
  /** What stands in when there is no value; null when nothing does. */
  readonly fallback: string | null;
};

type Spot = { readonly path: readonly string[]; readonly begin: number; readonly end: number };

/** The tokens in order; none in a text that is no template. */
export function templateTokens(text: string): readonly TemplateToken[] {
  return outputsOf(text).flatMap((output) => {
    const [spot] = spotsIn(output.value.initial);
    return spot ? [{ path: spot.path.join('.'), fallback: fallbackOf(output) }] : [];
  });
}

/** Names a text reads, as `expressionVariables` gives them. A token with a default reads its name all the same. */
export function templateVariables(text: string): readonly string[] {
  const names = templateSpots(text).map(({ path: [root = '', member] }) => {
    if (!isFixedName(root) || member === undefined) return root;
    return root === 'vars' ? member : `${root}.${member}`;
  });
  return [...new Set(names)].sort();
}

/** Names a text reads without a default standing in. */
export function templateBareVariables(text: string): readonly string[] {
  const kept = new Set(
    templateTokens(text)
      .filter(({ fallback }) => fallback !== null)
      .map(({ path }) => path.replace(/^vars\./, '')),
  );
  return templateVariables(text).filter((name) => !kept.has(name));
}

/** Where in the text each path stands, filter arguments included. */
export function templateSpots(text: string): readonly Spot[] {
  return outputsOf(text).flatMap((output) => [
    ...spotsIn(output.value.initial),
    ...output.value.filters.flatMap(({ args }) => args.flatMap((argument) => spotsIn(argument))),
  ]);
}

function outputsOf(text: string): Output[] {
  if (!text.includes('{{')) return [];
  const parsed = parseTemplate(text);
  return parsed.ok ? parsed.templates.filter(isOutput) : [];
}

function isOutput(template: Template): template is Output {
  return template instanceof Output;
}

function fallbackOf(output: Output): string | null {
  const [argument] = output.value.filters.find(({ name }) => name === 'default')?.args ?? [];
  return TypeGuards.isQuotedToken(argument) ? argument.content : null;
}

// Liquid's tokens: an expression holds a postfix list, a property access holds its parts, a named argument a pair
function spotsIn(value: unknown): Spot[] {
  if (Array.isArray(value)) return value.flatMap(spotsIn);
  if (TypeGuards.isPropertyAccessToken(value)) return [spotOf(value)];
  if (typeof value !== 'object' || value === null || !('postfix' in value)) return [];
  return spotsIn(value.postfix);
}

function spotOf(token: { begin: number; end: number; props: readonly unknown[] }): Spot {
  const path = token.props.flatMap((part) => {
    if (TypeGuards.isQuotedToken(part) || TypeGuards.isNumberToken(part)) return [String(part.content)];
    return TypeGuards.isWordToken(part) ? [part.content] : [];
  });
  return { path, begin: token.begin, end: token.end };
}
