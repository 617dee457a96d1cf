// Texts and expressions as they are written: broken tokens, broken conditions, missing translations.
import { compileExpression } from '../expression/compile-expression';
import { maxSourceLength } from '../expression/parse-expression';
import type { FlowProblem } from '../language/problem';
import type { TextSlot } from '../language/step-model';
import { checkTemplate } from '../template/check-template';
import { type Checking, errorOf, type LiveStep, warningOf } from './checking';

export function checkTexts({ graph: { draft }, live }: Checking): FlowProblem[] {
  const languages = draft.languages.filter((language) => language !== draft.language);
  return live.flatMap((at) => {
    const slots = at.model.texts(at.step.options);
    return [
      ...slots.flatMap(({ path, text }) => templateProblem(at, { field: path, text, language: draft.language })),
      ...languages.flatMap((language) =>
        translationProblems(at, slots, { language, table: tableOf(draft.translations, language) }),
      ),
      ...sourceProblems(at),
    ];
  });
}

function tableOf(
  tables: Readonly<Record<string, Record<string, string>>>,
  language: string,
): Readonly<Record<string, string>> {
  return Object.hasOwn(tables, language) ? (tables[language] ?? {}) : {};
}

type Written = { readonly field: string; readonly text: string; readonly language: string };

function templateProblem(at: LiveStep, { field, text, language }: Written): FlowProblem[] {
  const fault = checkTemplate(text);
  if (!fault || isToldAlready(at, text)) return [];
  const values = { language, ...(fault.position === null ? {} : { position: fault.position }) };
  return [errorOf({ code: 'bad-template', stepId: at.step.id, field, message: fault.message, values })];
}

/** The step's own options have a limit, too, and say when a text is beyond it. */
function isToldAlready({ model, step }: LiveStep, text: string): boolean {
  return text.length > maxSourceLength && model.validate(step.options).length > 0;
}

type Table = { readonly language: string; readonly table: Readonly<Record<string, string>> };

function translationProblems(at: LiveStep, slots: readonly TextSlot[], { language, table }: Table): FlowProblem[] {
  return slots.flatMap(({ path, text }) => {
    if (text.trim() === '') return [];
    const key = `${at.step.id}/${path}`;
    const translated = Object.hasOwn(table, key) ? table[key] : undefined;
    if (translated?.trim()) return templateProblem(at, { field: path, text: translated, language });
    const message = `This text is missing in "${language}"; visitors see the flow's own language instead.`;
    return [warningOf({ code: 'missing-translation', stepId: at.step.id, field: path, message, values: { language } })];
  });
}

function sourceProblems(at: LiveStep): FlowProblem[] {
  return at.model.reads(at.step.options).flatMap(({ field, source, as }) => {
    // An empty source is an option not filled in, which the step itself reports
    if (source.trim() === '') return [];
    if (as === 'template') return templateProblem(at, { field, text: source, language: '' });
    const compiled = compileExpression(source);
    if (compiled.ok || isToldAlready(at, source)) return [];
    const { message, position } = compiled.error;
    const values: FlowProblem['values'] = position === undefined ? {} : { position };
    return [errorOf({ code: 'bad-expression', stepId: at.step.id, field, message, values })];
  });
}
