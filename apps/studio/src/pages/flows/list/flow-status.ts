// The three states a flow can be in for its list.
import type { FlowRow } from './flow-row';

export type FlowStatus = 'live' | 'draft' | 'paused';

export function statusOf({ enabled, publishedNumber }: Pick<FlowRow, 'enabled' | 'publishedNumber'>): FlowStatus {
  if (publishedNumber === null) return 'draft';
  return enabled ? 'live' : 'paused';
}
