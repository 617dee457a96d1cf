// Lays the parts of the canvas out and listens to keys, right clicks and the plus on an edge.
import { Button, ContextMenu, EmptyState, SplitPane } from '@parley/ui';
import { PanelLeft } from 'lucide-react';
import { useMemo, useState, type MouseEvent, type RefObject } from 'react';
import { findKinds } from '../palette/find-kinds';
import { Palette } from '../palette/palette';
import { SidePanelArea } from '../panel/side-panel-area';
import { useEditor, useEditorState } from '../store/editor-context';
import { useActs } from './canvas-acts';
import { useCanvasKeys } from './canvas-keys';
import { menuEntries, type MenuSpot, spotAt } from './canvas-menu';
import type { ToolEvent } from './canvas-tool';
import { DrawingSurface } from './surface/drawing-surface';
import { FindStep } from './picker/find-step';
import type { FlowCanvasProps } from './flow-canvas-props';
import styles from './flow-canvas.module.css';

type AreaProps = FlowCanvasProps & { frame: RefObject<HTMLDivElement | null>; send: (event: ToolEvent) => void };

const dockWidth = 648;

/** A phone has room for the drawing or for what is beside it. */
function isNarrow(): boolean {
  return window.matchMedia('(max-width: 900px)').matches;
}

export function CanvasArea({ dock, banner, onTest, onSave, frame, send }: AreaProps) {
  const editor = useEditor();
  const { words } = editor;
  const readOnly = useEditorState((state) => state.readOnly);
  const [finding, setFinding] = useState(false);
  const [steps, setSteps] = useState(false);
  useCanvasKeys(useMemo(() => ({ onTest, onSave, onFind: () => setFinding(true) }), [onTest, onSave]));
  const drawing = (
    <div ref={frame} className={styles.frame} role="application" aria-label={words.canvas}>
      <DrawingMenu onTest={onTest}>
        <DrawingSurface send={send} />
      </DrawingMenu>
      <EmptyCanvas />
      {banner && <div className={styles.banner}>{banner}</div>}
      {dock && !readOnly && (
        <div className={styles.fold}>
          <Button icon={PanelLeft} onClick={() => setSteps(!steps)} aria-expanded={steps}>
            {words.steps}
          </Button>
        </div>
      )}
      {finding && <FindStep onDone={() => setFinding(false)} />}
    </div>
  );
  return (
    <div className={styles.area}>
      {!readOnly && (!dock || steps) && <Palette />}
      <div className={styles.split}>
        {dock && isNarrow() ? (
          dock
        ) : dock ? (
          <SplitPane key="dock" panel={dock} defaultSize={dockWidth} min={340} max={760} label={words.panelWidth}>
            {drawing}
          </SplitPane>
        ) : (
          <SidePanelArea onTest={onTest}>{drawing}</SidePanelArea>
        )}
      </div>
    </div>
  );
}

function DrawingMenu({ onTest, children }: { onTest?: (stepId: string) => void; children: React.ReactNode }) {
  const editor = useEditor();
  const acts = useActs();
  const [spot, setSpot] = useState<MenuSpot | null>(null);
  const readOnly = useEditorState((state) => state.readOnly);
  const insert = (event: MouseEvent) => {
    const plus = event.target instanceof Element ? event.target.closest('[data-edge-plus]') : null;
    const edge = plus?.getAttribute('data-edge-plus');
    if (!edge) return;
    event.stopPropagation();
    acts.pick({ at: { x: event.clientX + 12, y: event.clientY - 20 }, place: null, from: null, edge });
  };
  const surface = (
    <div
      className={styles.menuArea}
      onContextMenuCapture={(event) => setSpot(spotAt(event, editor))}
      onClickCapture={insert}
    />
  );
  if (readOnly) return <div className={styles.menuArea}>{children}</div>;
  return (
    <ContextMenu entries={menuEntries(spot, { editor, acts, onTest })} render={surface}>
      {children}
    </ContextMenu>
  );
}

function EmptyCanvas() {
  const { editors, language, words } = useEditor();
  const acts = useActs();
  const empty = useEditorState(({ draft, readOnly }) => draft.steps.length === 0 && !readOnly);
  if (!empty) return null;
  const triggers = findKinds(editors, language, '').filter(({ group }) => group === 'trigger');
  return (
    <div className={styles.empty}>
      <EmptyState
        title={words.emptyTitle}
        action={
          <div className={styles.starts}>
            {triggers.map(({ kind, icon, words: own }) => (
              <Button key={kind} icon={icon} onClick={() => acts.add(kind, { at: { x: 0, y: 0 } })}>
                {own[language].label}
              </Button>
            ))}
          </div>
        }
      >
        {words.emptyAbout}
      </EmptyState>
    </div>
  );
}
