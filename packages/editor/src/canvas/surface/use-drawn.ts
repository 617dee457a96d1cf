// What React Flow draws, kept in step with the draft; while something is dragged, the hand is ahead of the draft.
import { applyNodeChanges, type NodeChange } from '@xyflow/react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useEditor, useEditorState } from '../../store/editor-context';
import { useActs } from '../canvas-acts';
import { selectNodes } from './hand-changes';
import { type CanvasEdge, type CanvasNode, toEdges, toNodes } from './to-nodes';

export function useDrawnNodes() {
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

export function useDrawnEdges(): CanvasEdge[] {
  const acts = useActs();
  const draft = useEditorState((state) => state.draft);
  const selection = useEditorState((state) => state.selection);
  const walked = useEditorState((state) => state.walked?.exits ?? null);
  const covered = useEditorState((state) => (state.showsCovered ? state.covered : null));
  const { stepModels } = useEditor();
  const last = useRef<CanvasEdge[]>([]);
  return useMemo(() => {
    last.current = toEdges(
      draft,
      { selection, sizeOf: acts.drawing().sizeOf, walked, covered, stepModels },
      last.current,
    );
    return last.current;
  }, [draft, selection, walked, covered, stepModels, acts]);
}
