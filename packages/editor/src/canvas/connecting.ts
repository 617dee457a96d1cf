// Drawing an edge with the hand: onto a step it connects, into the void it asks what should be there.
import type { FinalConnectionState, OnConnectEnd, OnConnectStart } from '@xyflow/react';
import { useMemo } from 'react';
import { useActs } from './canvas-acts';
import type { ToolEvent } from './canvas-tool';

type Connecting = { onConnectStart: OnConnectStart; onConnectEnd: OnConnectEnd };

/** A press that hardly moves is a click on the plus, which opens the picker by itself. */
const leastPull = 24;

export function useConnecting(send: (event: ToolEvent) => void): Connecting {
  const acts = useActs();
  return useMemo(() => {
    let start = { x: 0, y: 0 };
    return {
      onConnectStart: (event, { nodeId, handleId }) => {
        start = pointOf(event);
        if (nodeId && handleId) send({ type: 'draw', from: { step: nodeId, exit: handleId } });
      },
      onConnectEnd: (event, state: FinalConnectionState) => {
        const end = pointOf(event);
        const { fromNode, fromHandle, isValid } = state;
        send({ type: 'done' });
        const pulled = Math.hypot(end.x - start.x, end.y - start.y) >= leastPull;
        if (isValid || !pulled || !fromNode || !fromHandle?.id) return;
        const place = acts.toPlace(end);
        const from = { step: fromNode.id, exit: fromHandle.id };
        const onto = stepAt(end);
        if (onto !== null) return acts.connectTo(from, onto);
        acts.pick({ at: end, place: { x: place.x, y: place.y - 23 }, from, edge: null });
      },
    };
  }, [acts, send]);
}

function pointOf(event: MouseEvent | TouchEvent): { x: number; y: number } {
  const at = 'clientX' in event ? event : (event.changedTouches[0] ?? { clientX: 0, clientY: 0 });
  return { x: at.clientX, y: at.clientY };
}

/** A step may be hit anywhere, not just at its way in. */
function stepAt({ x, y }: { x: number; y: number }): string | null {
  const node = document.elementFromPoint(x, y)?.closest('[data-step]');
  return node?.querySelector('.react-flow__handle.target') ? node.getAttribute('data-step') : null;
}
