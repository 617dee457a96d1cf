// Every change can be undone, typed letters together, and selection never names what is gone.
import { describe, expect, it } from 'vitest';
import { smallFlow, testKinds } from '../testing/test-kinds';
import { createEditorStore } from './editor-store';

function start(readOnly = false) {
  return createEditorStore({ draft: smallFlow(), stepModels: testKinds, readOnly });
}

describe('the editor store', () => {
  it('takes several commands as one undo step', () => {
    const store = start();
    const before = store.get().draft;
    store.run([
      { do: 'remove-steps', ids: ['hello'], heal: true },
      { do: 'rename-flow', name: 'Other' },
    ]);
    expect(store.get().draft.edges[0]).toMatchObject({ to: 'ready' });
    store.undo();
    expect(store.get().draft).toBe(before);
    store.redo();
    expect(store.get().draft.name).toBe('Other');
  });

  it('joins letters typed into one field until it is sealed', () => {
    const store = start();
    const type = (text: string) =>
      store.run([{ do: 'set-options', id: 'hello', options: { text } }], { merge: 'options:hello' });
    type('a');
    type('ab');
    store.seal();
    type('abc');
    store.undo();
    expect(store.get().draft.steps[1]?.options).toEqual({ text: 'ab' });
    store.undo();
    expect(store.get().draft.steps[1]?.options).toEqual({ text: 'hello' });
  });

  it('declares the variable a changed step sets', () => {
    const store = start();
    expect(store.get().draft.variables).toEqual([]);
    store.run([{ do: 'set-options', id: 'ready', options: { text: 'Ready?' } }]);
    expect(store.get().draft.variables).toEqual([{ name: 'answer_given', type: 'text' }]);
    expect(store.get().history.past).toHaveLength(1);
  });

  it('forgets selected steps that are gone', () => {
    const store = start();
    store.select({ steps: new Set(['hello', 'bye']) });
    store.run([{ do: 'remove-steps', ids: ['hello'], heal: true }]);
    expect([...store.get().selection.steps]).toEqual(['bye']);
  });

  it('changes nothing when it is read only', () => {
    const store = start(true);
    const before = store.get().draft;
    store.run([{ do: 'rename-flow', name: 'x' }]);
    expect(store.get().draft).toBe(before);
  });
});
