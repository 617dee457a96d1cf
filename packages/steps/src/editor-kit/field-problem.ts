// The first problem that is about one field of a panel, worded for under that field.
import { problemText, useEditor } from '@parley/editor';
import type { FlowProblem } from '@parley/flow';

export function useFieldProblem(problems: readonly FlowProblem[]): (field: string) => string | undefined {
  const editor = useEditor();
  return (field) => {
    const found = problems.find((problem) => problem.severity === 'error' && problem.field === field);
    return found && problemText(editor, found);
  };
}
