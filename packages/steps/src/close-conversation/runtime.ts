// Closes the conversation a flow is done with.
import type { EffectPerformer } from '@parley/ports';

export const closeConversationPerformer: EffectPerformer = {
  effect: 'close-conversation',
  async perform(_effect, tools) {
    await tools.closeConversation();
    return { kind: 'done' };
  },
};
