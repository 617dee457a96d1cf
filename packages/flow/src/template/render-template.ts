// Fills the tokens of a text with values of a session.
import { readMember, type Scope } from '../expression/scope';
import { parseTemplate, runTemplate } from './template-engine';

/**
 * The text with its tokens filled in; a name nobody set gives its default or nothing. A broken template comes out as
 * it was written. Never throws.
 * @example
 * renderTemplate('Hi {{contact.first_name | default: "there"}}', { contact: {} }); // 'Hi there'
 */
export function renderTemplate(text: string, scope: Scope): string {
  if (!text.includes('{')) return text;
  const parsed = parseTemplate(text);
  if (!parsed.ok) return text;
  const variables = readMember(scope, 'vars');
  try {
    return runTemplate(parsed.templates, scope, typeof variables === 'object' && variables !== null ? variables : {});
  } catch {
    return text;
  }
}
