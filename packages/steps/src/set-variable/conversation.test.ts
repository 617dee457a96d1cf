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
  ])('takes %j as %j', (value, result) => {
    const turn = setting(value);
    expect(turn.variables).toEqual({ a: 2, b: result });
    expect(turn.trace).toContainEqual({ at: 'set', variable: 'b', value: result });
    expect(turn.session.status).toBe('ended');
  });
});
