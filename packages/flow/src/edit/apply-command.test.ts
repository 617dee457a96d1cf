import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFlow } from '../file/parse-flow';
import { anyCommand } from '../testing/any-command';
import { anyDraft } from '../testing/any-draft';
import { draw } from '../testing/draw-flow';
import { testModels } from '../testing/test-models';
import { applyCommand, applyCommands } from './apply-command';
import type { FlowCommand } from './command';
import { createHistory, doCommand, redo, undo } from './history';

const flow = draw({
  steps: {
    begin: 'begin',
    ask: ['ask', { text: 'Name, {{ name }}?', variable: 'name' }],
    pick: [
      'choose',
      {
        text: 'Which?',
        choices: [
          { id: 'c1', label: 'One' },
          { id: 'c2', label: 'Two' },
        ],
      },
    ],
    one: ['say', { text: 'One for {{ name }}' }],
    two: ['branch', { when: 'name == "name" && town == 1' }],
    end: 'end',
  },
  edges: ['begin>ask', 'ask>pick', 'pick:c1>one', 'pick:c2>two', 'one>end', 'two:yes>end', 'two:no>one'],
  variables: ['name', 'town'],
  rest: {
    languages: ['sv'],
    translations: { sv: { 'ask/text': 'Namn, {{name}}?', 'one/text': 'En' } },
    interrupts: [{ id: 'i', keywords: ['stop'], to: 'ask' }],
    layout: { steps: { ask: { x: 1, y: 2 }, end: { x: 3, y: 4 } }, notes: [] },
  },
});

const lines = (draft: typeof flow) => draft.edges.map(({ from, to }) => `${from.step}:${from.exit}>${to}`);
const stepOf = (draft: typeof flow, id: string) => draft.steps.find((step) => step.id === id);

describe('applyCommand', () => {
  it('removes a step and connects its neighbours, its places and texts gone', () => {
    const healed = applyCommand(flow, { do: 'remove-steps', ids: ['ask'], heal: true });
    expect(lines(healed).slice(0, 2)).toEqual(['begin:next>pick', 'pick:c1>one']);
    expect(healed.translations).toEqual({ sv: { 'one/text': 'En' } });
    expect(healed.layout.steps).toEqual({ end: { x: 3, y: 4 } });
    expect(healed.interrupts[0]?.to).toBe('pick');
  });

  it('heals through several removed steps, but never guesses between two ways', () => {
    expect(lines(applyCommand(flow, { do: 'remove-steps', ids: ['ask', 'pick'], heal: true }))).not.toContain(
      'begin:next>one',
    );
    expect(lines(applyCommand(flow, { do: 'remove-steps', ids: ['one'], heal: true }))).toContain('pick:c1>end');
    const chain = applyCommand(flow, { do: 'remove-steps', ids: ['one', 'end'], heal: true });
    expect(lines(chain)).toEqual(['begin:next>ask', 'ask:next>pick', 'pick:c2>two']);
    expect(lines(applyCommand(flow, { do: 'remove-steps', ids: ['ask'], heal: false }))).not.toContain(
      'begin:next>pick',
    );
  });

  it('never heals a step onto itself', () => {
    const loop = draw({ steps: { a: ['say', {}], b: ['say', {}] }, edges: ['a>b', 'b>a'] });
    expect(applyCommand(loop, { do: 'remove-steps', ids: ['b'], heal: true }).edges).toEqual([]);
  });

  it('gives an exit one edge only', () => {
    const edge = { id: 'new', from: { step: 'ask', exit: 'next' }, to: 'end' };
    const changed = applyCommand(flow, { do: 'connect', edge });
    expect(lines(changed).filter((line) => line.startsWith('ask:next'))).toEqual(['ask:next>end']);
    expect(applyCommand(changed, { do: 'disconnect', ids: ['new'] }).edges).toHaveLength(flow.edges.length - 1);
  });

  it('inserts on an edge', () => {
    const step = { id: 'mid', kind: 'say', options: {} };
    const inserted = applyCommand(flow, {
      do: 'insert-on-edge',
      edgeId: 'e0',
      step,
      at: { x: 5, y: 5 },
      newEdgeId: 'n',
      exit: 'next',
    });
    expect(lines(inserted)).toEqual(expect.arrayContaining(['begin:next>mid', 'mid:next>ask']));
    expect(inserted.layout.steps['mid']).toEqual({ x: 5, y: 5 });
    expect(
      applyCommand(flow, {
        do: 'insert-on-edge',
        edgeId: 'gone',
        step,
        at: { x: 0, y: 0 },
        newEdgeId: 'n',
        exit: 'next',
      }),
    ).toBe(flow);
  });

  it('lets go of the edge of a choice that is deleted', () => {
    const options = { text: 'Which?', choices: [{ id: 'c2', label: 'Two' }] };
    expect(lines(applyCommand(flow, { do: 'set-options', id: 'pick', options }, testModels))).not.toContain(
      'pick:c1>one',
    );
  });

  it('renames a variable everywhere it is meant and nowhere else', () => {
    const renamed = applyCommand(flow, { do: 'rename-variable', from: 'name', to: 'called' }, testModels);
    expect(renamed.variables.map(({ name }) => name)).toEqual(['called', 'town']);
    expect(stepOf(renamed, 'ask')?.options['variable']).toBe('called');
    expect(renamed.translations['sv']?.['ask/text']).toBe('Namn, {{called}}?');
    expect(stepOf(renamed, 'end')).toBe(stepOf(flow, 'end'));
    expect(applyCommand(flow, { do: 'rename-variable', from: 'name', to: 'town' }, testModels)).toBe(flow);
    expect(applyCommand(flow, { do: 'rename-variable', from: 'name', to: 'Not a name' }, testModels)).toBe(flow);
  });

  it('keeps what it does not touch', () => {
    const moved = applyCommand(flow, { do: 'move-steps', to: { end: { x: 9, y: 9 }, nobody: { x: 0, y: 0 } } });
    expect(moved.steps).toBe(flow.steps);
    expect(moved.layout.steps).toEqual({ ask: { x: 1, y: 2 }, end: { x: 9, y: 9 } });
    const typed = applyCommand(flow, { do: 'set-options', id: 'one', options: { text: 'x' } });
    expect(typed.edges).toBe(flow.edges);
    expect(stepOf(typed, 'two')).toBe(stepOf(flow, 'two'));
  });

  it.each<FlowCommand>([
    { do: 'remove-steps', ids: ['nobody'], heal: true },
    { do: 'move-steps', to: { nobody: { x: 0, y: 0 } } },
    { do: 'rename-step', id: 'nobody', name: 'x' },
    { do: 'set-options', id: 'nobody', options: {} },
    { do: 'add-step', step: { id: 'ask', kind: 'say', options: {} }, at: { x: 0, y: 0 } },
    { do: 'set-note', id: 'nobody', note: null },
    { do: 'translate', language: 'sv', key: 'one/text', text: 'En' },
  ])('changes nothing when there is nothing to do: %j', (command) => {
    expect(applyCommand(flow, command, testModels)).toBe(flow);
  });

  it('sets, changes and removes notes, names, languages, translations', () => {
    const changed = applyCommands(flow, [
      { do: 'set-note', id: 'n', note: { x: 0, y: 0, text: 'a' } },
      { do: 'set-note', id: 'n', note: { x: 0, y: 0, text: 'b' } },
      { do: 'rename-step', id: 'one', name: 'First' },
      { do: 'disable-step', id: 'one', disabled: true },
      { do: 'translate', language: 'sv', key: 'one/text', text: null },
      { do: 'set-languages', language: 'sv', languages: ['sv', 'en'] },
      { do: 'rename-flow', name: 'Ny' },
    ]);
    expect(changed.layout.notes).toEqual([{ id: 'n', x: 0, y: 0, text: 'b' }]);
    expect(stepOf(changed, 'one')).toMatchObject({ name: 'First', disabled: true });
    expect(changed).toMatchObject({
      name: 'Ny',
      language: 'sv',
      languages: ['en'],
      translations: { sv: { 'ask/text': 'Namn, {{name}}?' } },
    });
    const back = applyCommands(changed, [
      { do: 'rename-step', id: 'one', name: '' },
      { do: 'disable-step', id: 'one', disabled: false },
    ]);
    expect(stepOf(back, 'one')).toEqual(stepOf(flow, 'one'));
  });

  it('turns any draft into one that can be stored, whatever the commands', () => {
    fc.assert(
      fc.property(anyDraft, fc.array(anyCommand, { maxLength: 12 }), (draft, commands) => {
        const parsed = parseFlow(JSON.parse(JSON.stringify(applyCommands(draft, commands, testModels))));
        expect(parsed).toMatchObject({ ok: true });
      }),
    );
  });
});

describe('history', () => {
  it('comes back to the start by undoing, and to the end by redoing', () => {
    fc.assert(
      fc.property(anyDraft, fc.array(anyCommand, { maxLength: 15 }), (draft, commands) => {
        const done = commands.reduce(
          (history, command) => doCommand(history, command, testModels),
          createHistory(draft),
        );
        let history = done;
        for (const _ of commands) history = undo(history);
        expect(history.draft).toBe(draft);
        for (const _ of commands) history = redo(history);
        expect(history.draft).toBe(done.draft);
      }),
    );
  });

  it('takes typing in one step as one change', () => {
    const type = (text: string): FlowCommand => ({ do: 'set-options', id: 'one', options: { text } });
    const typed = ['H', 'He', 'Hej'].reduce((history, text) => doCommand(history, type(text)), createHistory(flow));
    expect(typed.past).toHaveLength(1);
    const other = doCommand(typed, { do: 'set-options', id: 'ask', options: { text: 'x' } });
    expect(other.past).toHaveLength(2);
    expect(undo(other).draft).toBe(typed.draft);
    expect(doCommand(undo(other), type('Hej!')).past).toHaveLength(2);
  });

  it('takes a list of commands as one change, and none as no change', () => {
    const both = doCommand(createHistory(flow), [
      { do: 'rename-flow', name: 'a' },
      { do: 'disable-step', id: 'one', disabled: true },
    ]);
    expect(undo(both).draft).toBe(flow);
    expect(doCommand(both, [])).toBe(both);
    expect(undo(createHistory(flow)).past).toEqual([]);
    expect(redo(createHistory(flow)).draft).toBe(flow);
  });
});
