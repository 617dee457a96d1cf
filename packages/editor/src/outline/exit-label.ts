// How a way out is called: the author's words, else the kind's own.
import type { Exit, Step } from '@parley/flow';
import { type Editor, editorOf } from '../store/editor-context';

export function exitLabel({ editors, language }: Pick<Editor, 'editors' | 'language'>, step: Step, exit: Exit): string {
  const editor = editorOf(editors, step.kind);
  return (
    editor?.exitLabel(step.options, exit.id, language) ||
    exit.label ||
    editor?.words[language].exits[exit.id] ||
    exit.id
  );
}
