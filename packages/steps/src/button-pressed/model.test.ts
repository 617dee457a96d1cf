// The payload decides which flow a pressed button starts.
import { findTrigger } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { stepModels } from '../models';
import { drawFlow } from '../testing/draw-flow';
import { wrongFields } from '../testing/options';
import { Visit } from '../testing/visit';
import { buttonPressedModel as model } from './model';

const flow = drawFlow({
  steps: { sales: ['button-pressed', { payloads: ['SALES', 'PRICES'] }], hi: ['end', { text: 'About prices' }] },
  edges: ['sales>hi'],
});
const pressed = (payload: string) =>
  findTrigger(flow, stepModels, { kind: 'button-pressed', details: { payload, text: payload } });

describe('button-pressed', () => {
  it('starts on its payloads alone', () => {
    expect(['SALES', 'PRICES', 'sales', ''].map(pressed)).toEqual(['sales', 'sales', null, null]);
    expect(new Visit(flow, { start: { trigger: 'sales' } }).heard).toEqual(['About prices']);
  });

  it('wants at least one', () => {
    expect(wrongFields(model, model.defaults())).toEqual(['payloads']);
    expect(wrongFields(model, { payloads: ['SALES'] })).toEqual([]);
  });
});
