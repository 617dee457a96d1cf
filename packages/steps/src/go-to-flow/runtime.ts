// Starts the other flow on the same conversation.
import type { EffectPerformer } from '@parley/ports';
import { effectDataSchema, switched } from './model';

const why = 'The flow it leads to is not published, or switched off.';

export const goToFlowPerformer: EffectPerformer = {
  effect: 'go-to-flow',
  async perform({ data }, tools) {
    const parsed = effectDataSchema.safeParse(data);
    if (!parsed.success) return { kind: 'failed', reason: 'The flow leads to one that cannot be read.' };
    const { flowId, hasWay, variables } = parsed.data;
    if (await tools.startFlow(flowId, variables ?? {})) return { kind: 'done', exit: switched, values: {} };
    return hasWay ? { kind: 'done', exit: 'missing', values: {} } : { kind: 'failed', reason: why };
  },
};
