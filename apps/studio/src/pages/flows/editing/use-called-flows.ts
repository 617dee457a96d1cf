// The published flows that a drawing calls or leads to, with all those reach in turn, so that it can be tried out whole.
import type { EditorStore } from '@parley/editor';
import { callsOf, type FlowLibrary, switchesOf } from '@parley/flow';
import { stepModels } from '@parley/steps/models';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { api } from '../../../api/client';
import { emptyShelf, type FlowShelf, shelfLibrary } from './flow-shelf';

export type CalledFlows = {
  /** Null while they are on their way. */
  readonly shelf: FlowShelf | null;
  readonly library: FlowLibrary;
};

type Reached = { readonly calls: { readonly flowId: string; readonly version: number }[]; readonly targets: string[] };

export function useCalledFlows(store: EditorStore): CalledFlows {
  // A text, so that the page is drawn again only when what it reaches changes
  const wanted = useSyncExternalStore(store.subscribe, () => JSON.stringify(reachedBy(store)));
  const reached = useMemo((): Reached => JSON.parse(wanted), [wanted]);
  const nothing = reached.calls.length === 0 && reached.targets.length === 0;
  const found = useQuery({
    ...api.flows.called.queryOptions(reached),
    enabled: !nothing,
    placeholderData: keepPreviousData,
  });
  const shelf = nothing ? emptyShelf : found.data && !found.isPlaceholderData ? found.data : null;
  return useMemo(() => ({ shelf, library: shelfLibrary(shelf ?? emptyShelf) }), [shelf]);
}

const known = new WeakMap<object, Reached>();

function reachedBy(store: EditorStore): Reached {
  const { draft } = store.get();
  const before = known.get(draft.steps);
  if (before) return before;
  const keys = callsOf(draft, stepModels).flatMap(({ flowId, version }) =>
    version === null ? [] : [{ flowId, version }],
  );
  const byKey = new Map(keys.map((call) => [`${call.flowId}:${call.version}`, call]));
  const calls = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, call]) => call);
  const reached = { calls, targets: [...new Set(switchesOf(draft, stepModels))].sort() };
  known.set(draft.steps, reached);
  return reached;
}
