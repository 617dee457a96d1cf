// An edge: right angles with rounded corners, an arrowhead, and a plus that appears under the pointer.
import { BaseEdge, type EdgeProps, getSmoothStepPath } from '@xyflow/react';
import { memo } from 'react';
import type { CanvasEdge } from './to-nodes';
import styles from './flow-edge.module.css';

export const FlowEdge = memo(function FlowEdge(props: EdgeProps<CanvasEdge>) {
  const { id, sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition, data, selected } = props;
  const track = data?.track ?? null;
  const [path, labelX, labelY] = getSmoothStepPath({
    sourceX,
    sourceY,
    targetX: targetX - 3,
    targetY,
    sourcePosition,
    targetPosition,
    borderRadius: 9,
    offset: 18,
    ...(track && { centerX: track.x }),
    ...(track?.turnY != null && { centerY: track.turnY }),
  });
  return (
    <>
      <BaseEdge id={id} path={path} interactionWidth={22} className={styles.line} markerEnd="url(#parley-arrow)" />
      <g className={styles.plus} data-edge-plus={id} data-selected={selected || undefined} transform={`translate(${labelX} ${labelY})`}>
        <circle r={11} />
        <path d="M-4 0h8M0 -4v8" />
      </g>
    </>
  );
});

/** Arrowheads of edges, at rest and lit; drawn once. */
export function ArrowHeads() {
  return (
    <svg className={styles.defs} aria-hidden="true">
      <defs>
        <marker id="parley-arrow" viewBox="-6 -5 8 10" markerWidth={8} markerHeight={10} refX={0} refY={0} orient="auto" markerUnits="userSpaceOnUse">
          <path className={styles.head} d="M-6 -4 L1 0 L-6 4 Z" />
        </marker>
      </defs>
    </svg>
  );
}
