// Plays the shortest visit that shows a problem in the test panel.
import type { FlowProblem } from '@parley/flow';
import { Button } from '@parley/ui';
import { useEditor } from '../store/editor-context';

interface ShowButtonProps {
  problem: FlowProblem;
  onShown?: () => void;
}

export function ShowButton({ problem: { visit, setting }, onShown }: ShowButtonProps) {
  const { store, words } = useEditor();
  if (!visit) return null;
  return (
    <Button
      size="small"
      title={words.showProblemAbout}
      onClick={() => {
        store.play({ ...setting, steps: [...visit] });
        onShown?.();
      }}
    >
      {words.showProblem}
    </Button>
  );
}
