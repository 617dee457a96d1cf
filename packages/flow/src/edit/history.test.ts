import { describe, expect, it } from 'vitest';
import { draw } from '../testing/draw-flow';
import type { FlowCommand } from './command';
import { createHistory, doCommand, redo, undo } from './history';

const flow = draw({ steps: { a: ['say', { text: '' }], b: ['say', { text: '' }] } });
const type = (id: string, text: string): FlowCommand => ({ do: 'set-options', id, options: { text } });
const all = (...commands: FlowCommand[]) =>
  commands.reduce((history, command) => doCommand(history, command), createHistory(flow));

describe('what joins into one change', () => {
  it.each<[string, FlowCommand[], number]>([
    ['typing in one step', [type('a', 'H'), type('a', 'He')], 1],
    ['typing in two steps', [type('a', 'H'), type('b', 'H')], 2],
    ['typing, elsewhere, and back', [type('a', 'H'), type('b', 'H'), type('a', 'He')], 3],
    [
      'naming a step',
      [
        { do: 'rename-step', id: 'a', name: 'A' },
        { do: 'rename-step', id: 'a', name: 'AB' },
      ],
      1,
    ],
    ['naming, then typing', [{ do: 'rename-step', id: 'a', name: 'A' }, type('a', 'H')], 2],
    [
      'naming the flow',
      [
        { do: 'rename-flow', name: 'x' },
        { do: 'rename-flow', name: 'xy' },
      ],
      1,
    ],
    [
      'translating one text',
      [
        { do: 'translate', language: 'sv', key: 'a/text', text: 'H' },
        { do: 'translate', language: 'sv', key: 'a/text', text: 'He' },
      ],
      1,
    ],
    [
      'translating into two languages',
      [
        { do: 'translate', language: 'sv', key: 'a/text', text: 'H' },
        { do: 'translate', language: 'de', key: 'a/text', text: 'H' },
      ],
      2,
    ],
    [
      'moving twice',
      [
        { do: 'move-steps', to: { a: { x: 1, y: 1 } } },
        { do: 'move-steps', to: { a: { x: 2, y: 2 } } },
      ],
      2,
    ],
  ])('%s', (_what, commands, changes) => {
    expect(all(...commands).past).toHaveLength(changes);
  });
});

describe('undo and redo', () => {
  const done = all(type('a', 'H'), type('b', 'H'), { do: 'rename-flow', name: 'x' });

  it('walk back and forth over the very same drafts', () => {
    const back = undo(undo(done));
    expect(back.draft).toBe(done.past[1]);
    expect(redo(redo(back)).draft).toBe(done.draft);
  });

  it('forget what lay ahead once something new is done', () => {
    const other = doCommand(undo(done), type('a', 'New'));
    expect(other.future).toEqual([]);
    expect(redo(other)).toBe(other);
  });

  it('do nothing at the ends', () => {
    const start = createHistory(flow);
    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
  });

  it('keep no change that changed nothing', () => {
    expect(doCommand(done, { do: 'disconnect', ids: ['gone'] })).toBe(done);
  });

  it('keep every change, however many there are', () => {
    let history = createHistory(flow);
    for (let turn = 0; turn < 500; turn += 1) history = doCommand(history, type(turn % 2 ? 'a' : 'b', String(turn)));
    expect(history.past).toHaveLength(500);
    for (let turn = 0; turn < 500; turn += 1) history = undo(history);
    expect(history.draft).toBe(flow);
  });

  it('are plain data, so that a history can be stored', () => {
    expect(JSON.parse(JSON.stringify(done))).toEqual(done);
  });
});
