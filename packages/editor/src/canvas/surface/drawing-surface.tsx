// The drawing itself: React Flow shows the draft, and what the hand does on it becomes commands.
import {
  Background,
  BackgroundVariant,
  MiniMap,
  type EdgeChange,
  Panel,
  ReactFlow,
  SelectionMode,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useCallback, useState } from 'react';
import { grid } from '../../edits/step-size';
import type { StepEditors } from '../../step-editor';
import { editorOf, useEditor, useEditorState } from '../../store/editor-context';
import type { ToolEvent } from '../canvas-tool';
import { useConnecting } from '../connecting';
import styles from './drawing-surface.module.css';
import { ArrowHeads, FlowEdge } from '../edge/flow-edge';
import { connectSteps, moveTo, selectEdges } from './hand-changes';
import { NoteNode } from '../node/note-node';
import { showStart, useWanted } from './sight';
import { StepNode } from '../node/step-node';
import type { CanvasEdge, CanvasNode } from './to-nodes';
import { useDrawnEdges, useDrawnNodes } from './use-drawn';
import { ZoomBar } from './zoom-bar';

const nodeTypes = { step: StepNode, note: NoteNode };
const edgeTypes = { flow: FlowEdge };
// React Flow scales the map by these numbers, so they cannot live in the style sheet
const mapSize = { width: 148, height: 112 };
const multiKeys = ['Shift', 'Meta', 'Control'];
const touch = typeof window !== 'undefined' && window.matchMedia('(pointer: coarse)').matches;

export function DrawingSurface({ send, children }: { send: (event: ToolEvent) => void; children?: React.ReactNode }) {
  const { store, words, editors } = useEditor();
  const readOnly = useEditorState((state) => state.readOnly);
  const [nodes, onNodesChange] = useDrawnNodes();
  const edges = useDrawnEdges();
  const connecting = useConnecting(send);
  const [zoom, setZoom] = useState<ReturnType<typeof distanceOf>>('near');
  useWanted();
  // The map draws every step again when this changes, which a step under the hand must not make it do
  const nodeColor = useCallback((node: CanvasNode) => miniColour(node, editors), [editors]);
  const drop = useCallback((_event: unknown, _node: unknown, moved: CanvasNode[]) => moveTo(store, moved), [store]);
  const onEdgesChange = useCallback((changes: EdgeChange<CanvasEdge>[]) => selectEdges(store, changes), [store]);
  return (
    <div className={styles.surface} data-zoom={zoom}>
      <ArrowHeads />
      <ReactFlow<CanvasNode, CanvasEdge>
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={onNodesChange}
        onEdgesChange={onEdgesChange}
        onNodeDragStop={drop}
        onSelectionDragStop={(_event, moved) => moveTo(store, moved)}
        onConnect={(made) => connectSteps(store, made)}
        {...connecting}
        onMove={(_event, view) => setZoom(distanceOf(view.zoom))}
        onInit={(flow) => showStart(flow, store)}
        minZoom={0.1}
        maxZoom={2}
        snapToGrid
        snapGrid={[grid, grid]}
        onlyRenderVisibleElements={nodes.length > 60}
        nodesDraggable={!readOnly}
        nodesConnectable={!readOnly}
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={multiKeys}
        selectionOnDrag={!touch}
        selectionMode={SelectionMode.Partial}
        panOnDrag={touch ? true : [1]}
        panOnScroll
        zoomOnDoubleClick={false}
        disableKeyboardA11y
        connectionRadius={36}
        proOptions={{ hideAttribution: true }}
      >
        <Background
          variant={BackgroundVariant.Dots}
          gap={24}
          size={1.5}
          color="var(--canvas-dot)"
          bgColor="var(--canvas)"
        />
        <Panel position="bottom-left" className={styles.corner}>
          <ZoomBar />
        </Panel>
        {nodes.length > 0 && (
          <MiniMap<CanvasNode>
            pannable
            zoomable
            ariaLabel={words.minimap}
            className={styles.map}
            style={mapSize}
            nodeColor={nodeColor}
            nodeBorderRadius={14}
          />
        )}
        {children}
      </ReactFlow>
    </div>
  );
}

/** How much of a node can be read: all of it, its title, or only what sort it is. */
function distanceOf(zoom: number): 'near' | 'far' | 'farther' | 'blocks' {
  if (zoom >= 0.5) return 'near';
  if (zoom >= 0.37) return 'far';
  return zoom >= 0.25 ? 'farther' : 'blocks';
}

function miniColour(node: CanvasNode, editors: StepEditors): string {
  if (node.type === 'note') return 'var(--sticky)';
  return `var(--g-${editorOf(editors, node.data.step.kind)?.group ?? 'trigger'}-bg)`;
}
