// Scripted visits: variables are set in passing.
import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '@parley/primitives';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

function setting(value: JsonObject) {
  const flow = drawFlow({
    steps: {
      first: ['set-variable', { variable: 'a', value: { kind: 'number', number: 2 } }],
      second: ['set-variable', { variable: 'b', value }],
      bye: ['end', {}],
    },
    edges: ['begin>first', 'first>second', 'second>bye'],
    variables: { a: 'number', b: 'text' },
  });
  return new Visit(flow).turn;
}

describe('a visit to set-variable', () => {
  it.each<[JsonObject, JsonValue]>([
    [{ kind: 'text', text: 'a is {{a}}' }, 'a is 2'],
    [{ kind: 'number', number: -1.5 }, -1.5],
    [{ kind: 'boolean', boolean: true }, true],
    [{ kind: 'expression', source: 'a * 3', type: 'number' }, 6],
    [{ kind: 'expression', source: 'nothing.at.all', type: 'text' }, null],
    [{ kind: 'date', base: 'today', amount: 1, unit: 'days' }, '1970-01-02'],
    [{ kind: 'date', base: 'now', amount: -1, unit: 'hours' }, '1969-12-31T23:16Z'],
    [{ kind: 'date', base: 'fixed', date: '2027-01-31', amount: 1, unit: 'months' }, '2027-02-28'],
    [{ kind: 'date', base: 'variable', variable: 'a', amount: 0, unit: 'days' }, 2],
    [
      {
        kind: 'list',
        items: [
          { id: 'i1', text: 'a{{a}}' },
          { id: 'i2', text: '' },
        ],
      },
      ['a2', ''],
    ],
    [{ kind: 'object', entries: [{ id: 'e1', key: 'size', text: '{{a}}' }] }, { size: '2' }],
    [{ kind: 'expression', source: 'append([1], a)', type: 'list' }, [1, 2]],
    [{ kind: 'expression', source: 'momentOfDay()', type: 'text' }, 'night'],
  ])('takes %j as %j', (value, result) => {
    const turn = setting(value);
    expect(turn.variables).toEqual({ a: 2, b: result });
    expect(turn.trace).toContainEqual({ at: 'set', variable: 'b', value: result });
    expect(turn.session.status).toBe('ended');
  });
});
