// A note has a text, reads its tokens and waits for nothing.
import { describe, expect, it } from 'vitest';
import { exitsTaken, wrongFields } from '../testing/options';
import { teamNoteModel as model } from './model';

describe('team-note', () => {
  it('wants a text and passes straight on', () => {
    expect(wrongFields(model, model.defaults())).toEqual(['text']);
    expect(wrongFields(model, { text: 'Budget: {{budget}}' })).toEqual([]);
    const tools = { localize: (_path: string, text: string) => ({ en: text }), isConnected: () => true };
    const state = model.compile({ id: 'n', kind: 'team-note', options: { text: 'x' } }, tools);
    expect(exitsTaken(state.always)).toEqual(['next']);
    expect(model.waits({ text: 'x' })).toBe(false);
  });

  it('reads its tokens, follows a renamed one and is no text for visitors', () => {
    expect(model.reads({ text: '{{a}}' })).toEqual([{ field: 'text', source: '{{a}}', as: 'template' }]);
    expect(model.renameVariable({ text: '{{a}}' }, 'a', 'b')).toEqual({ text: '{{b}}' });
    expect(model.texts({ text: 'x' })).toEqual([]);
  });
});
