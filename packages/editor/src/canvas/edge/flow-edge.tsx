// An edge: right angles with rounded corners, an arrowhead, and a plus that appears under the pointer.
import { BaseEdge, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { edgeLine } from './edge-path';
import type { CanvasEdge } from '../surface/to-nodes';
import styles from './flow-edge.module.css';

export const FlowEdge = memo(function FlowEdge(props: EdgeProps<CanvasEdge>) {
  const { id, sourceX, sourceY, targetX, targetY, data, selected } = props;
  const { path, middle } = edgeLine({ x: sourceX, y: sourceY }, { x: targetX - 3, y: targetY }, data?.track ?? null);
  return (
    <>
      <BaseEdge id={id} path={path} interactionWidth={22} className={styles.line} markerEnd="url(#parley-arrow)" />
      <g
        className={styles.plus}
        data-edge-plus={id}
        data-selected={selected || undefined}
        transform={`translate(${middle.x} ${middle.y})`}
      >
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
        <marker
          id="parley-arrow"
          viewBox="-6 -5 8 10"
          markerWidth={8}
          markerHeight={10}
          refX={0}
          refY={0}
          orient="auto"
          markerUnits="userSpaceOnUse"
        >
          <path className={styles.head} d="M-6 -4 L1 0 L-6 4 Z" />
        </marker>
      </defs>
    </svg>
  );
}
