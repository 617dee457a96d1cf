// What a called flow says, in the languages of its caller.
import { ownWords } from '../compile/localize';
import type { FlowDraft } from '../language/document';
import { findModel } from '../language/find-model';
import type { StepModels } from '../language/step-model';
import { renameInTemplate } from '../template/rename-names';
import type { InlinedFlow } from './inline-flow';

/** The called flow's words in the caller's languages; under `ownWords` where the flows are written in different ones. */
export function inlineTexts(
  { steps, renamed }: InlinedFlow,
  { caller, called }: { readonly caller: FlowDraft; readonly called: FlowDraft },
  stepModels: StepModels,
): { readonly tables: FlowDraft['translations']; readonly missing: number } {
  const tables: FlowDraft['translations'] = {};
  let missing = 0;
  const put = (language: string, key: string, text: string) => {
    const table = (tables[language] ??= {});
    table[key] = text;
  };
  for (const { step, was } of steps) {
    for (const { path, text } of findModel(stepModels, step.kind)?.texts(step.options) ?? []) {
      const key = `${step.id}/${path}`;
      const inLanguage = (language: string) =>
        language === called.language ? text : renameText(tableText(called, language, `${was}/${path}`), renamed);
      for (const language of caller.languages) {
        const words = language === caller.language ? '' : inLanguage(language);
        if (words !== '') put(language, key, words);
      }
      if (caller.language === called.language || text.trim() === '') continue;
      const words = inLanguage(caller.language);
      if (words === '') missing += 1;
      else put(ownWords, key, words);
    }
  }
  return { tables, missing };
}

function tableText({ translations }: FlowDraft, language: string, key: string): string {
  const table = Object.hasOwn(translations, language) ? translations[language] : undefined;
  return table && Object.hasOwn(table, key) ? (table[key] ?? '') : '';
}

function renameText(text: string, renamed: ReadonlyMap<string, string>): string {
  const mentioned = [...renamed].filter(([from]) => text.includes(from));
  return mentioned.reduce((changed, [from, to]) => renameInTemplate(changed, from, to), text);
}
