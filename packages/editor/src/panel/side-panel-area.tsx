// What is at the right of the drawing: the selected step, several of them, or the flow itself.
import { SplitPane } from '@parley/ui';
import type { ReactNode } from 'react';
import { useEditor, useEditorState } from '../store/editor-context';
import { FlowPanel } from './flow-panel';
import { SelectionPanel } from './selection-panel';
import { StepPanel } from './step-panel';

const panelWidth = 360;

export function SidePanelArea({ children, onTest }: { children: ReactNode; onTest?: (stepId: string) => void }) {
  const { words } = useEditor();
  const selected = useEditorState(({ selection }) => selection.steps);
  const [first] = selected;
  const narrow = window.matchMedia('(max-width: 900px)').matches;
  if (narrow && first === undefined) return <>{children}</>;
  const panel =
    selected.size > 1 ? (
      <SelectionPanel count={selected.size} />
    ) : first === undefined ? (
      <FlowPanel />
    ) : (
      <StepPanel key={first} stepId={first} onTest={onTest} />
    );
  if (narrow) return panel;
  return (
    <SplitPane panel={panel} defaultSize={panelWidth} min={300} max={640} label={words.panelWidth}>
      {children}
    </SplitPane>
  );
}
