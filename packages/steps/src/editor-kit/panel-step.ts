// The id of the step whose panel is shown.
import { useEditorState } from '@parley/editor';

export function usePanelStepId(): string {
  return useEditorState(({ selection }) => [...selection.steps][0] ?? '');
}
