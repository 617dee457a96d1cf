// A problem in the author's language; a code that is new here falls back to the checker's own sentence.
import type { FlowProblem } from '@parley/flow';
import { exitLabel } from '../outline/exit-label';
import { type Editor, titleOf } from '../store/editor-context';
import { fill } from '../words/words';
import { problemWords, typeWords } from './problem-words';

export function problemText(editor: Editor, problem: FlowProblem): string {
  const words = problemWords[editor.language];
  const text = words[problem.code];
  if (text === undefined) return problem.message;
  const called = calledOf(editor, problem);
  const said = fill(text, {
    message: problem.message,
    ...problem.values,
    ...typesOf(editor, problem),
    ...(called ?? namesOf(editor, problem)),
  });
  return called ? fill(words['inside'] ?? '', { ...called, text: said }) : said;
}

function typesOf({ language }: Editor, { values: { wanted, given } }: FlowProblem): Record<string, string> {
  if (wanted === undefined || given === undefined) return {};
  const words = typeWords[language];
  return { wanted: words[wanted] ?? String(wanted), given: words[given] ?? String(given) };
}

/** What is wrong inside a flow that is called here: that flow and its step, by their names. */
function calledOf(editor: Editor, { values }: FlowProblem): { flow: string; step: string } | null {
  const { calledFlow, calledVersion, calledStep } = values;
  if (typeof calledFlow !== 'string') return null;
  const flow = editor.tools.library(calledFlow, Number(calledVersion));
  const step = flow?.document.steps.find(({ id }) => id === calledStep);
  return { flow: flow?.name ?? calledFlow, step: step ? titleOf(editor, step) : String(calledStep) };
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
