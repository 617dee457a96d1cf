// The performer assigns to whom the step names, without handing over.
import { describe, expect, it } from 'vitest';
import { effectOf, notingTools } from '../testing/effect-tools';
import { assignPerformer } from './runtime';

describe('assignPerformer', () => {
  it('assigns, and gives the session no event', async () => {
    const tools = notingTools();
    const to = { teamId: null, memberId: 'mem_1' };
    expect(await assignPerformer.perform(effectOf('assign', to), tools)).toEqual({ kind: 'done' });
    expect(tools.asked).toEqual([['assign', to]]);
  });

  it('fails in words on data that is none', async () => {
    const tools = notingTools();
    expect((await assignPerformer.perform(effectOf('assign', { teamId: 5 }), tools)).kind).toBe('failed');
    expect(tools.asked).toEqual([]);
  });
});
