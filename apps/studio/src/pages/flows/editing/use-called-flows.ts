// The published flows that a drawing calls, with everything they call in turn, so that it can be tried out whole.
import type { EditorStore } from '@parley/editor';
import { callsOf, type FlowLibrary } from '@parley/flow';
import { stepModels } from '@parley/steps/models';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { api } from '../../../api/client';
import type { ShelvedFlow } from './flow-shelf';
import { shelfLibrary } from './flow-shelf';

export type CalledFlows = {
  /** Null while they are on their way. */
  readonly flows: readonly ShelvedFlow[] | null;
  readonly library: FlowLibrary;
};

const none: readonly ShelvedFlow[] = [];

export function useCalledFlows(store: EditorStore): CalledFlows {
  // A text, so that the page is drawn again only when the calls change
  const wanted = useSyncExternalStore(store.subscribe, () => callKeys(store));
  const calls = useMemo(
    () =>
      wanted.split('\n').flatMap((key) => {
        const at = key.lastIndexOf(':');
        return at < 0 ? [] : [{ flowId: key.slice(0, at), version: Number(key.slice(at + 1)) }];
      }),
    [wanted],
  );
  const found = useQuery({
    ...api.flows.called.queryOptions({ calls }),
    enabled: calls.length > 0,
    placeholderData: keepPreviousData,
    // Published versions never change
    staleTime: Number.POSITIVE_INFINITY,
  });
  const flows = calls.length === 0 ? none : found.data && !found.isPlaceholderData ? found.data : null;
  return useMemo(() => ({ flows, library: shelfLibrary(flows ?? none) }), [flows]);
}

function callKeys(store: EditorStore): string {
  const calls = callsOf(store.get().draft, stepModels);
  const keys = calls.flatMap(({ flowId, version }) => (version === null ? [] : [`${flowId}:${version}`]));
  return [...new Set(keys)].sort().join('\n');
}
