// Which choices a visitor gets: those whose condition holds, then those of a list, each with what it stands for.
import type { JsonValue } from '@parley/primitives';
import { describe, expect, it } from 'vitest';
import type { Evaluator } from './evaluator';
import { offeredChoices } from './offered-choices';
import { renderAwaiting } from './render-awaiting';
import { renderParts } from './render-parts';

const evaluatorOf = (list: JsonValue = null): Evaluator => ({
  text: (text) => text['en'] ?? '',
  rich: () => [],
  value: () => list,
  holds: (source) => source === 'yes',
});
const choice = (id: string, when?: string) => ({ id, label: { en: id.toUpperCase() }, ...(when && { when }) });

describe('choices of the moment', () => {
  it('are those whose condition holds', () => {
    const choices = [choice('a'), choice('b', 'yes'), choice('c', 'no')];
    expect(offeredChoices({ choices }, evaluatorOf())).toEqual([
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ]);
  });

  it('come from a list of texts or objects; what has no words is left out', () => {
    const image = 'https://example.com/a.png';
    const list: JsonValue = [
      'One',
      2,
      { label: 'Three', value: { n: 3 }, text: 'x', image },
      { value: 'four' },
      '',
      null,
      [],
      {},
    ];
    expect(offeredChoices({ choices: [], from: 'list' }, evaluatorOf(list))).toEqual([
      { id: 'i1', label: 'One', value: 'One' },
      { id: 'i2', label: '2', value: 2 },
      { id: 'i3', label: 'Three', value: { n: 3 }, text: 'x', image },
      { id: 'i4', label: 'four', value: 'four' },
    ]);
    expect(offeredChoices({ choices: [], from: 'list' }, evaluatorOf('no list'))).toEqual([]);
  });

  it('show no script as a picture, and no value to the visitor', () => {
    const list = [{ label: 'A', value: 'secret', image: 'javascript:alert(1)' }];
    const [part] = renderParts([{ kind: 'choices', choices: [], from: 'list', several: true }], evaluatorOf(list));
    expect(part).toEqual({ kind: 'choices', choices: [{ id: 'i1', label: 'A' }], several: true });
  });

  it('are waited for with all that a channel should know', () => {
    const label = { en: 'Street' };
    const awaited = renderAwaiting(
      {
        step: 's',
        kind: 'number',
        searchable: true,
        long: true,
        unit: { en: 'kg' },
        fields: [{ key: 'street', label, required: true }],
        choices: [choice('a', 'no')],
      },
      evaluatorOf(),
    );
    expect(awaited).toEqual({
      kind: 'number',
      stepId: 's',
      choices: [],
      searchable: true,
      long: true,
      unit: 'kg',
      fields: [{ key: 'street', label: 'Street', required: true }],
    });
  });
});
