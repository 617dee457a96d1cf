// A scripted visit that a first message starts, by keyword or not.
import { describe, expect, it } from 'vitest';
import { findTrigger } from '@parley/engine';
import { stepModels } from '../models';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = drawFlow({
  steps: {
    any: ['message-received', { variable: 'said' }],
    order: ['message-received', { keywords: ['order'] }],
    echo: ['end', { text: 'You said: {{said}}' }],
    orders: ['end', { text: 'About your order' }],
  },
  edges: ['any>echo', 'order>orders'],
  variables: { said: 'text' },
});

function write(text: string) {
  const trigger = findTrigger(flow, stepModels, { kind: 'message-received', details: { text } });
  if (trigger === null) throw new Error('No trigger.');
  return new Visit(flow, { start: { trigger, values: { message: text } } });
}

describe('a visit from message-received', () => {
  it('keeps the message', () => {
    expect(write('Hello?').heard).toEqual(['You said: Hello?']);
  });

  it('goes the way of the keyword first', () => {
    expect(write('My order!').heard).toEqual(['About your order']);
  });
});
