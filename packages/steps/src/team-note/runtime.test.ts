// The performer writes one note, and none where there is nothing to say.
import { describe, expect, it } from 'vitest';
import { effectOf, notingTools } from '../testing/effect-tools';
import { teamNotePerformer } from './runtime';

describe('teamNotePerformer', () => {
  it.each([
    [{ text: 'Wants a call' }, 'done', [['add-note', 'Wants a call']]],
    [{ text: ' \n' }, 'done', []],
    [{ text: 5 }, 'failed', []],
    [{}, 'failed', []],
  ])('makes of %j %s', async (data, kind, asked) => {
    const tools = notingTools();
    expect((await teamNotePerformer.perform(effectOf('team-note', data), tools)).kind).toBe(kind);
    expect(tools.asked).toEqual(asked);
  });
});
