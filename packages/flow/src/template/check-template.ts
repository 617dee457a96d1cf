// Says what is wrong with a text's tokens, in words an author understands.
import { parseTemplate, templateFilters } from './template-engine';

export type TemplateFault = { readonly message: string; readonly position: number | null };

/** Null when the text is a good template. */
export function checkTemplate(text: string): TemplateFault | null {
  const parsed = parseTemplate(text);
  return parsed.ok ? null : { message: inPlainWords(parsed.message), position: parsed.position };
}

function inPlainWords(message: string): string {
  if (message.includes('not closed')) return 'A token is opened with {{ and never closed with }}.';
  const filter = /undefined filter: (\S+)/.exec(message)?.[1];
  if (filter !== undefined) return `There is no filter "${filter}". Use one of: ${templateFilters.join(', ')}.`;
  if (/tag ".*" not found/.test(message))
    return 'Tags ({% ... %}) are not available in texts; use steps and exits instead.';
  return message;
}
