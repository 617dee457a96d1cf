// The performer closes, and gives the session no event.
import { describe, expect, it } from 'vitest';
import { effectOf, notingTools } from '../testing/effect-tools';
import { closeConversationPerformer } from './runtime';

describe('closeConversationPerformer', () => {
  it('closes the conversation', async () => {
    const tools = notingTools();
    const effect = effectOf('close-conversation', {});
    expect(await closeConversationPerformer.perform(effect, tools)).toEqual({ kind: 'done' });
    expect(tools.asked).toEqual([['close-conversation']]);
  });
});
