// Renames a variable wherever it is meant: declaration, options, texts in every language.
import { type FlowDraft, type Step, variableSchema } from '../language/document';
import { findModel } from '../language/find-model';
import type { StepModels } from '../language/step-model';
import { renameInTemplate } from '../template/rename-names';

type Names = { readonly from: string; readonly to: string };

/** Nothing changes when the new name is no name or already taken: two variables never melt into one. */
export function renameVariable(draft: FlowDraft, { from, to }: Names, stepModels: StepModels): FlowDraft {
  const taken = draft.variables.some(({ name }) => name === to);
  if (from === to || taken || !variableSchema.shape.name.safeParse(to).success) return draft;
  return {
    ...draft,
    variables: draft.variables.map((variable) => (variable.name === from ? { ...variable, name: to } : variable)),
    steps: draft.steps.map((step) => renameInStep(step, { from, to }, stepModels)),
    translations: renameInTables(draft.translations, { from, to }),
  };
}

// A step that does not mention the name keeps its identity
function renameInStep(step: Step, { from, to }: Names, stepModels: StepModels): Step {
  const model = findModel(stepModels, step.kind);
  const before = JSON.stringify(step.options);
  if (!model || !before.includes(from)) return step;
  const options = model.renameVariable(step.options, from, to);
  return JSON.stringify(options) === before ? step : { ...step, options };
}

function renameInTables(tables: FlowDraft['translations'], { from, to }: Names): FlowDraft['translations'] {
  const mentions = Object.values(tables).some((table) => Object.values(table).some((text) => text.includes(from)));
  if (!mentions) return tables;
  const rename = (table: Record<string, string>) =>
    Object.fromEntries(Object.entries(table).map(([key, text]) => [key, renameInTemplate(text, from, to)]));
  return Object.fromEntries(Object.entries(tables).map(([language, table]) => [language, rename(table)]));
}
