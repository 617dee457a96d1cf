// The drawing itself: React Flow shows the draft, and what the hand does on it becomes commands.
import {
  applyNodeChanges,
  Background,
  BackgroundVariant,
  type Connection,
  MiniMap,
  type NodeChange,
  type EdgeChange,
  Panel,
  ReactFlow,
  SelectionMode,
  useReactFlow,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { connect } from '../edits/add-step';
import { grid, snap } from '../edits/step-size';
import type { StepEditors } from '../step-editor';
import { editorOf, useEditor, useEditorState } from '../store/editor-context';
import type { EditorStore } from '../store/editor-store';
import { useActs } from './canvas-acts';
import type { ToolEvent } from './canvas-tool';
import { useConnecting } from './connecting';
import styles from './drawing-surface.module.css';
import { ArrowHeads, FlowEdge } from './flow-edge';
import { NoteNode } from './note-node';
import { StepNode } from './step-node';
import { type CanvasEdge, type CanvasNode, toEdges, toNodes } from './to-nodes';
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
        onNodeDragStop={(_event, _node, moved) => moveTo(store, moved)}
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
            nodeColor={(node) => miniColour(node, editors)}
            nodeBorderRadius={14}
          />
        )}
        {children}
      </ReactFlow>
    </div>
  );
}

function useDrawnNodes() {
  const { store } = useEditor();
  const draft = useEditorState((state) => state.draft);
  const selection = useEditorState((state) => state.selection);
  const [drawn, setDrawn] = useState<CanvasNode[]>(() => toNodes(draft, selection, []));
  const [seen, setSeen] = useState({ draft, selection });
  let nodes = drawn;
  if (seen.draft !== draft || seen.selection !== selection) {
    nodes = toNodes(draft, selection, drawn);
    setSeen({ draft, selection });
    setDrawn(nodes);
  }
  const onNodesChange = useCallback(
    (changes: NodeChange<CanvasNode>[]) => {
      setDrawn((before) => applyNodeChanges(changes, before));
      selectNodes(store, changes);
    },
    [store],
  );
  return [nodes, onNodesChange] as const;
}

function useDrawnEdges(): CanvasEdge[] {
  const acts = useActs();
  const draft = useEditorState((state) => state.draft);
  const selection = useEditorState((state) => state.selection);
  const walked = useEditorState((state) => state.walked?.exits ?? null);
  const last = useRef<CanvasEdge[]>([]);
  return useMemo(() => {
    last.current = toEdges(draft, { selection, sizeOf: acts.drawing().sizeOf, walked }, last.current);
    return last.current;
  }, [draft, selection, walked, acts]);
}

/** Brings what somebody asked for into sight, once it has been drawn. */
function useWanted(): void {
  const { store } = useEditor();
  const flow = useReactFlow();
  const wanted = useEditorState((state) => state.wanted);
  useEffect(() => {
    if (!wanted) return undefined;
    const waiting = setTimeout(() => {
      store.arrived();
      bringIntoSight(flow, wanted.steps);
      const [first] = wanted.steps;
      if (wanted.focus && first !== undefined) focusNode(first);
    }, 60);
    return () => clearTimeout(waiting);
  }, [wanted, store, flow]);
  const live = useEditorState((state) => state.walked?.at ?? null);
  useEffect(() => {
    if (live === null) return undefined;
    const waiting = setTimeout(() => bringIntoSight(flow, [live]), 60);
    return () => clearTimeout(waiting);
  }, [live, flow]);
}

function bringIntoSight(flow: ReturnType<typeof useReactFlow>, ids: readonly string[]): void {
  const pane = document.querySelector('.react-flow')?.getBoundingClientRect();
  if (!pane || ids.length === 0) return;
  const box = flow.getNodesBounds([...ids]);
  const from = flow.flowToScreenPosition({ x: box.x, y: box.y });
  const to = flow.flowToScreenPosition({ x: box.x + box.width, y: box.y + box.height });
  const margin = 32;
  const { x, y, zoom } = flow.getViewport();
  const by = {
    x: leastShift([from.x, to.x], [pane.left + margin, pane.right - margin]),
    y: leastShift([from.y, to.y], [pane.top + margin, pane.bottom - margin]),
  };
  if (zoom < 0.5) void flow.setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom: 0.8, duration: 180 });
  else if (by.x !== 0 || by.y !== 0) void flow.setViewport({ x: x + by.x, y: y + by.y, zoom }, { duration: 180 });
}

/** As little as brings a stretch into a frame; its start wins where it is too long. */
function leastShift([from, to]: [number, number], [low, high]: [number, number]): number {
  if (from < low || to - from > high - low) return low - from;
  return to > high ? high - to : 0;
}

function focusNode(id: string): void {
  document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
}

function selectNodes(store: EditorStore, changes: readonly NodeChange<CanvasNode>[]): void {
  const selects = changes.filter((change) => change.type === 'select');
  if (selects.length === 0) return;
  const { selection } = store.get();
  const steps = new Set(selection.steps);
  let { note } = selection;
  for (const { id, selected } of selects) {
    if (id.startsWith('note:')) note = selected ? id.slice(5) : note === id.slice(5) ? null : note;
    else if (selected) steps.add(id);
    else steps.delete(id);
  }
  store.select({ ...selection, steps, note });
}

function selectEdges(store: EditorStore, changes: readonly EdgeChange<CanvasEdge>[]): void {
  const selects = changes.filter((change) => change.type === 'select');
  if (selects.length === 0) return;
  const { selection } = store.get();
  const edges = new Set(selection.edges);
  for (const { id, selected } of selects) {
    if (selected) edges.add(id);
    else edges.delete(id);
  }
  store.select({ ...selection, edges });
}

function moveTo(store: EditorStore, moved: readonly CanvasNode[]): void {
  const { draft } = store.get();
  const steps = moved.filter(({ id, type, position: { x, y } }) => {
    const at = draft.layout.steps[id];
    return type === 'step' && (at?.x !== x || at.y !== y);
  });
  const notes = moved.filter(({ type }) => type === 'note');
  store.run([
    ...(steps.length > 0
      ? [
          {
            do: 'move-steps',
            to: Object.fromEntries(steps.map(({ id, position }) => [id, { x: snap(position.x), y: snap(position.y) }])),
          } as const,
        ]
      : []),
    ...notes.flatMap((node) =>
      node.type === 'note'
        ? [{ do: 'set-note', id: node.data.noteId, note: { ...node.position, text: node.data.text } } as const]
        : [],
    ),
  ]);
}

function connectSteps(store: EditorStore, { source, sourceHandle, target }: Connection): void {
  if (sourceHandle) store.run([connect(store.get().draft, { step: source, exit: sourceHandle }, target)]);
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

type Flow = ReturnType<typeof useReactFlow<CanvasNode, CanvasEdge>>;

/** All of it where that can be read; of a large flow, where it begins. */
function showStart(flow: Flow, store: EditorStore): void {
  const places = Object.values(store.get().draft.layout.steps);
  const pane = document.querySelector('.react-flow')?.getBoundingClientRect();
  if (places.length === 0 || !pane) return;
  const left = Math.min(...places.map(({ x }) => x));
  const top = Math.min(...places.map(({ y }) => y));
  const width = Math.max(...places.map(({ x }) => x)) + 260 - left;
  const height = Math.max(...places.map(({ y }) => y)) + 200 - top;
  const all = Math.min((pane.width - 96) / width, (pane.height - 96) / height);
  const zoom = all >= 0.55 ? Math.min(1, all) : 0.8;
  const fits = zoom === all || all >= 1;
  const x = fits || all >= 0.55 ? (pane.width - width * zoom) / 2 : 56;
  const y = height * zoom < pane.height - 96 ? Math.min((pane.height - height * zoom) / 2, 160) : 48;
  void flow.setViewport({ x: x - left * zoom, y: y - top * zoom, zoom });
}
