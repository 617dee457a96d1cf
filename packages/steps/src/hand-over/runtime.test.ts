// The performer hands the conversation to whom the step names; the session is told nothing yet.
import { describe, expect, it } from 'vitest';
import { effectOf, notingTools } from '../testing/effect-tools';
import { handOverPerformer } from './runtime';

describe('handOverPerformer', () => {
  it('hands over, and gives the session no event', async () => {
    const tools = notingTools();
    const to = { teamId: 'team_1', memberId: null };
    expect(await handOverPerformer.perform(effectOf('hand-over', to), tools)).toEqual({ kind: 'done' });
    expect(tools.asked).toEqual([['hand-over', to]]);
  });

  it('fails in words on data that is none', async () => {
    const tools = notingTools();
    expect((await handOverPerformer.perform(effectOf('hand-over', { teamId: 5 }), tools)).kind).toBe('failed');
    expect(tools.asked).toEqual([]);
  });
});
