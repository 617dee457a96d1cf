// A scripted visit that a program starts, with the values it brings.
import { findTrigger } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { stepModels } from '../models';
import { drawFlow } from '../testing/draw-flow';
import { wrongFields } from '../testing/options';
import { Visit } from '../testing/visit';
import { apiCalledModel as model } from './model';

const values = [
  { name: 'order', type: 'text' as const },
  { name: 'total', type: 'number' as const },
];
const flow = drawFlow({
  steps: {
    call: ['api-called', { values }],
    tell: ['end', { text: 'Order {{order}} of {{total}} is on its way.' }],
  },
  edges: ['call>tell'],
  variables: { order: 'text', total: 'number' },
});

describe('api-called', () => {
  it('starts with what the call brings', () => {
    const trigger = findTrigger(flow, stepModels, { kind: 'api-called', details: {} });
    expect(trigger).toBe('call');
    const visit = new Visit(flow, { start: { trigger: 'call', values: { order: 'A-1', total: 20 } } });
    expect(visit.heard).toEqual(['Order A-1 of 20 is on its way.']);
    expect(new Visit(flow, { start: { trigger: 'call', values: {} } }).heard).toEqual(['Order  of  is on its way.']);
  });

  it('sets variables of its values’ names and types', () => {
    expect(model.writes({ values })).toEqual([
      { variable: 'order', type: 'text' },
      { variable: 'total', type: 'number' },
    ]);
    expect(model.renameVariable({ values }, 'order', 'purchase')).toEqual({
      values: [{ name: 'purchase', type: 'text' }, values[1]],
    });
  });

  it('wants names, each once', () => {
    expect(wrongFields(model, { values })).toEqual([]);
    expect(wrongFields(model, { values: [{ name: 'Not a name', type: 'text' }] })).toEqual(['values.0.name']);
    expect(model.check({ values: [...values, ...values] }).map(({ field }) => field)).toEqual(['values', 'values']);
  });
});
