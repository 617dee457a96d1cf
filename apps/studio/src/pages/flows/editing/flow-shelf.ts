// Published flows as they travel, also into the worker that checks drawings.
import type { CalledFlow, FlowDraft, FlowLibrary, LiveFlows } from '@parley/flow';

export type FlowShelf = {
  readonly called: readonly (CalledFlow & { readonly flowId: string })[];
  readonly live: readonly { readonly flowId: string; readonly document: FlowDraft }[];
};

export const emptyShelf: FlowShelf = { called: [], live: [] };

export function shelfLibrary({ called }: FlowShelf): FlowLibrary {
  const byKey = new Map(called.map((flow) => [`${flow.flowId}:${flow.version}`, flow]));
  return (flowId, version) => byKey.get(`${flowId}:${version}`) ?? null;
}

export function shelfLive({ live }: FlowShelf): LiveFlows {
  const byId = new Map(live.map(({ flowId, document }) => [flowId, document]));
  return (flowId) => byId.get(flowId) ?? null;
}
