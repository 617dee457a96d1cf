// The kinds of channels whose limits count for a flow: those that name it, or all where it may speak anywhere.
import { findModel, type FlowDraft } from '@parley/flow';
import { type Connection, flowsNamedBy } from '@parley/helpdesk';
import type { World } from '../../world';

type Checked = { readonly flowId: string | null; readonly draft: FlowDraft };

/** A flow that a clock, a ticket or a program starts speaks in conversations of any channel. */
export function checkedKinds(
  { stepModels }: Pick<World, 'stepModels'>,
  connections: readonly Connection[],
  { flowId, draft }: Checked,
): Connection['kind'][] {
  const anywhere = draft.steps.some(({ kind, options, disabled }) => {
    const model = findModel(stepModels, kind);
    return !disabled && model?.group === 'trigger' && model.longestWait(options) > 0;
  });
  const counted = anywhere ? connections : connections.filter((c) => flowsNamedBy(c).some((id) => id === flowId));
  return [...new Set(counted.map(({ kind }) => kind))].sort();
}
