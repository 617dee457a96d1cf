// The store of one flow's drawing, with a worker that checks it against the channels it is used on.
import { createEditorStore, type EditorStore } from '@parley/editor';
import type { FlowDraft } from '@parley/flow';
import { stepModels } from '@parley/steps/models';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../../api/client';
import { createDraftChecker } from './draft-checker';
import { useCalledFlows } from './use-called-flows';

type Opened = { readonly flowId: string; readonly draft: FlowDraft; readonly readOnly: boolean };

export function useFlowStore({ flowId, draft, readOnly }: Opened): EditorStore {
  const [{ store, checker }] = useState(() => {
    const made = createDraftChecker(flowId);
    return { checker: made, store: createEditorStore({ draft, stepModels, readOnly, checker: made }) };
  });
  const flows = useQuery(api.flows.list.queryOptions()).data;
  useEffect(() => {
    checker.setChannels(flows?.find(({ id }) => id === flowId)?.checkedOn ?? []);
  }, [checker, flows, flowId]);
  const { shelf } = useCalledFlows(store);
  useEffect(() => checker.setShelf(shelf), [checker, shelf]);
  useEffect(() => () => checker.close(), [checker]);
  return store;
}
