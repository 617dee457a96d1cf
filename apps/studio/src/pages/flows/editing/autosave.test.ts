// Saving keeps the last word, one request at a time, and never writes over a colleague unasked.
import { emptyFlow, type FlowDraft } from '@parley/flow';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave, type SavedAs, type SavingState } from './autosave';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('autosave', () => {
  it('waits for a pause and sends the last draft once', async () => {
    const { change, save, sent, states } = start();
    change('a');
    change('b');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual([['b', 1]]);
    expect(states).toEqual(['waiting', 'waiting', 'saving', 'saved']);
    expect(save.isBehind()).toBe(false);
  });

  it('says saved again when a change is undone before it was sent', async () => {
    const { change, undo, sent, states } = start();
    change('a');
    undo();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual([]);
    expect(states).toEqual(['waiting', 'saved']);
  });

  it('sends what changed meanwhile under the new revision', async () => {
    const { change, save, sent } = start();
    change('a');
    const flushed = save.flush();
    change('b');
    expect(await flushed).toBe(3);
    expect(sent).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('tries again after a failure', async () => {
    const { change, save, sent, states } = start(['failed']);
    change('a');
    expect(await save.flush()).toBeNull();
    expect(states.at(-1)).toBe('failed');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toEqual([
      ['a', 1],
      ['a', 1],
    ]);
    expect(states.at(-1)).toBe('saved');
  });

  it('stops at a conflict until somebody has chosen', async () => {
    const { change, save, sent, states } = start(['conflict']);
    change('mine');
    expect(await save.flush()).toBeNull();
    expect(states.at(-1)).toBe('conflict');
    change('mine too');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(1);
    expect(await save.overwrite(7)).toBe(8);
    expect(sent.at(-1)).toEqual(['mine too', 7]);
  });

  it('takes theirs without sending anything', async () => {
    const { change, save, sent } = start(['conflict']);
    change('mine');
    await save.flush();
    const theirs = change('theirs');
    save.adopt(theirs, 9);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(1);
    expect(save.revision()).toBe(9);
  });
});

function start(answers: SavedAs[] = []) {
  const first = emptyFlow('', 'en');
  let draft: FlowDraft = first;
  const sent: [string, number][] = [];
  const states: SavingState[] = [];
  const save = createAutosave({
    draft,
    revision: 1,
    read: () => draft,
    send: (given, revision) => {
      sent.push([given.name, revision]);
      return Promise.resolve(answers.shift() ?? { revision: revision + 1 });
    },
    tell: (state) => states.push(state),
  });
  const change = (name: string) => {
    draft = { ...draft, name };
    save.changed();
    return draft;
  };
  const undo = () => {
    draft = first;
    save.changed();
  };
  return { change, undo, save, sent, states };
}
