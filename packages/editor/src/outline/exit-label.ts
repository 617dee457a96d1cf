// How a way out is called: the author's words, else the kind's own.
import type { Exit, Step } from '@parley/flow';
import { type Editor, editorOf } from '../store/editor-context';

export function exitLabel({ editors, language }: Pick<Editor, 'editors' | 'language'>, step: Step, exit: Exit): string {
  return exit.label || editorOf(editors, step.kind)?.words[language].exits[exit.id] || exit.id;
}
