// A problem in the author's language; a code that is new here falls back to the checker's own sentence.
import type { FlowProblem } from '@parley/flow';
import { exitLabel } from '../outline/exit-label';
import { type Editor, titleOf } from '../store/editor-context';
import { fill } from '../words/words';
import { problemWords } from './problem-words';

export function problemText(editor: Editor, problem: FlowProblem): string {
  const text = problemWords[editor.language][problem.code];
  if (text === undefined) return problem.message;
  return fill(text, { message: problem.message, ...problem.values, ...namesOf(editor, problem) });
}

/** Ids become the names an author knows. */
function namesOf(editor: Editor, { stepId, field }: FlowProblem): Record<string, string> {
  const step = editor.store.get().draft.steps.find(({ id }) => id === stepId);
  if (!step) return {};
  const exitId = field?.startsWith('exit:') ? field.slice(5) : null;
  const exit =
    exitId === null ? undefined : editor.stepModels[step.kind]?.exits(step.options).find(({ id }) => id === exitId);
  return { step: titleOf(editor, step), ...(exit && { exit: exitLabel(editor, step, exit) }) };
}
