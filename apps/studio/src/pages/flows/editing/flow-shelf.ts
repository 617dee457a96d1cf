// Published flows as they travel, also into the worker that checks drawings.
import type { CalledFlow, FlowLibrary } from '@parley/flow';

export type ShelvedFlow = CalledFlow & { readonly flowId: string };

export function shelfLibrary(flows: readonly ShelvedFlow[]): FlowLibrary {
  const byKey = new Map(flows.map((flow) => [`${flow.flowId}:${flow.version}`, flow]));
  return (flowId, version) => byKey.get(`${flowId}:${version}`) ?? null;
}
