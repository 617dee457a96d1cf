import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand, applyCommands } from '../edit/apply-command';
import { canonicalFlow, printFlow } from '../file/print-flow';
import { anyDraft } from '../testing/any-draft';
import { draw } from '../testing/draw-flow';
import { diffFlows } from './diff-flows';

const before = draw({
  steps: { begin: 'begin', pick: ['choose', { text: 'A', choices: [{ id: 'c1', label: 'One' }] }], end: 'end' },
  edges: ['begin>pick', 'pick:c1>end'],
  variables: ['name'],
  rest: { translations: { sv: { 'pick/text': 'A' } } },
});

describe('diffFlows', () => {
  it('names changed options by path', () => {
    const options = {
      text: 'A',
      choices: [
        { id: 'c1', label: 'Uno' },
        { id: 'c2', label: 'Due' },
      ],
    };
    const after = applyCommands(before, [
      { do: 'set-options', id: 'pick', options },
      { do: 'rename-step', id: 'pick', name: 'Pick one' },
    ]);
    const diff = diffFlows(before, after);
    expect(diff.steps.changed).toEqual([
      { id: 'pick', kind: 'choose', name: 'Pick one', changed: ['name', 'choices.0.label', 'choices.1'] },
    ]);
    expect(diff.same).toBe(false);
  });

  it('names steps, edges, variables, interrupts, texts and settings', () => {
    const after = applyCommands(before, [
      { do: 'remove-steps', ids: ['end'], heal: false },
      { do: 'add-step', step: { id: 'new', kind: 'say', options: {} }, at: { x: 0, y: 0 } },
      { do: 'connect', edge: { id: 'n', from: { step: 'pick', exit: 'c1' }, to: 'new' } },
      { do: 'set-variables', variables: [{ name: 'age', type: 'number' }] },
      { do: 'set-interrupts', interrupts: [{ id: 'i', keywords: ['x'], to: null }] },
      { do: 'translate', language: 'sv', key: 'pick/text', text: 'B' },
      { do: 'rename-flow', name: 'Other' },
    ]);
    expect(diffFlows(before, after)).toMatchObject({
      steps: { added: [{ id: 'new' }], removed: [{ id: 'end' }], changed: [] },
      edges: { added: [{ to: 'new' }], removed: [{ to: 'end' }] },
      variables: { added: ['age'], removed: ['name'], changed: [] },
      interrupts: { added: ['i'], removed: [] },
      texts: ['sv pick/text'],
      settings: ['name'],
      same: false,
    });
  });

  it('counts moves and notes apart: they change nothing a visitor sees', () => {
    const after = applyCommands(before, [
      { do: 'move-steps', to: { pick: { x: 1, y: 1 }, end: { x: 2, y: 2 } } },
      { do: 'set-note', id: 'n', note: { x: 0, y: 0, text: 'x' } },
    ]);
    expect(diffFlows(before, after)).toMatchObject({ moved: 2, notes: 1, same: true });
  });

  it('tells a pause for replies from none, which prints as it always did', () => {
    const paused = applyCommand(before, { do: 'set-reply-pause', seconds: 3 });
    expect([paused.replyPause, diffFlows(before, paused).settings]).toEqual([3, ['replyPause']]);
    expect(canonicalFlow(paused).replyPause).toBe(3);
    const off = applyCommand(paused, { do: 'set-reply-pause', seconds: 0 });
    expect(printFlow(off)).toBe(printFlow(before));
    expect(applyCommand(off, { do: 'set-reply-pause', seconds: 0 })).toBe(off);
  });

  it('sees no difference in an edge that only got a new id', () => {
    const edges = before.edges.map((edge) => ({ ...edge, id: `${edge.id}x` }));
    expect(diffFlows(before, { ...before, edges }).same).toBe(true);
  });

  it('finds a flow equal to itself however it is printed, and never throws', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (a, b) => {
        expect(diffFlows(a, canonicalFlow(structuredClone(a)))).toMatchObject({ same: true, moved: 0, notes: 0 });
        expect(diffFlows(a, applyCommand(a, { do: 'rename-flow', name: `${a.name}!` })).settings).toEqual(['name']);
        diffFlows(a, b);
      }),
    );
  });
});
