// Gathers a text in every language of the flow, so that the machine needs no string table beside it.
import type { FlowDraft } from '../language/document';
import type { CompileTools } from '../language/step-model';

/** The table of texts that stand in for what the options say, in the flow's own language. */
export const ownWords = '*';

/** `localize` per step; an empty translation counts as missing and the flow's own language stands in. */
export function createLocalizer(document: FlowDraft): (stepId: string) => CompileTools['localize'] {
  const tables = document.languages.flatMap((language) =>
    language !== document.language && Object.hasOwn(document.translations, language)
      ? [{ language, table: document.translations[language] ?? {} }]
      : [],
  );
  // Texts of called flows that were written in another language
  const standIns = Object.hasOwn(document.translations, ownWords) ? document.translations[ownWords] : undefined;
  return (stepId) => (path, text) => {
    const key = `${stepId}/${path}`;
    const others = tables.flatMap(({ language, table }) => {
      const translated = Object.hasOwn(table, key) ? table[key] : undefined;
      return translated ? [[language, translated] as const] : [];
    });
    const own = standIns && Object.hasOwn(standIns, key) ? (standIns[key] ?? text) : text;
    return { [document.language]: own, ...Object.fromEntries(others) };
  };
}
