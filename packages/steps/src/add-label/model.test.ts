// Labels are chosen, asked for and put on; junk is refused in words.
import { describe, expect, it } from 'vitest';
import { effectOf, notingTools } from '../testing/effect-tools';
import { wrongFields } from '../testing/options';
import { addLabelModel as model } from './model';
import { addLabelPerformer } from './runtime';

describe('add-label', () => {
  it('wants a label', () => {
    expect(wrongFields(model, model.defaults())).toEqual(['labelIds']);
    expect(wrongFields(model, { labelIds: ['label_1'] })).toEqual([]);
    expect(model.exits(model.defaults()).map(({ id }) => id)).toEqual(['next']);
  });

  it('puts them on', async () => {
    const tools = notingTools();
    const perform = (data: { labelIds: string[] } | { labelIds: number }) =>
      addLabelPerformer.perform(effectOf('add-label', data), tools);
    expect(await perform({ labelIds: ['label_1'] })).toEqual({ kind: 'done' });
    expect(await perform({ labelIds: 5 })).toMatchObject({ kind: 'failed' });
    expect(tools.asked).toEqual([['add-labels', ['label_1']]]);
  });
});
