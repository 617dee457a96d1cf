// The canvas with everything around it: palette at left, drawing in the middle, settings or the test at right.
import { DndContext, DragOverlay, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { useMachine } from '@xstate/react';
import { ReactFlowProvider } from '@xyflow/react';
import { useRef } from 'react';
import { GhostNode } from '../palette/palette';
import { editorOf, useEditor } from '../store/editor-context';
import { ActsContext, useCanvasActs } from './canvas-acts';
import { CanvasArea } from './canvas-area';
import { canvasTool } from './canvas-tool';
import styles from './flow-canvas.module.css';
import { usePaletteDrag } from './palette-drag';
import { StepPicker } from './picker/step-picker';
import type { FlowCanvasProps } from './flow-canvas-props';

export function FlowCanvas(props: FlowCanvasProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}

// Palette items are buttons: by keyboard they are added with Enter, so dragging has nothing to announce
const quietDrags = { screenReaderInstructions: { draggable: '' } };

function Canvas(props: FlowCanvasProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [tool, send] = useMachine(canvasTool);
  const acts = useCanvasActs(send, frame);
  const drag = usePaletteDrag(acts, send, frame);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 5 } }));
  const { kind, pick } = tool.context;
  return (
    <ActsContext.Provider value={acts}>
      <DndContext sensors={sensors} autoScroll={false} accessibility={quietDrags} {...drag}>
        <CanvasArea {...props} frame={frame} send={send} />
        <DragOverlay dropAnimation={null} className={styles.overlay}>
          {kind !== null && <Ghost kind={kind} />}
        </DragOverlay>
      </DndContext>
      {pick && <StepPicker pick={pick} onDone={() => send({ type: 'done' })} />}
    </ActsContext.Provider>
  );
}

function Ghost({ kind }: { kind: string }) {
  const { editors } = useEditor();
  const editor = editorOf(editors, kind);
  return editor && <GhostNode editor={editor} />;
}
