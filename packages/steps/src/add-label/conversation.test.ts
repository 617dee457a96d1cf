// A scripted visit: the labels are asked for and nobody waits.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = drawFlow({
  steps: { label: ['add-label', { labelIds: ['label_vip'] }], bye: ['end', { text: 'Welcome' }] },
  edges: ['begin>label', 'label>bye'],
});

describe('a visit to add-label', () => {
  it('asks for the labels and goes on', () => {
    const visit = new Visit(flow);
    expect(visit.effect('add-label').data).toEqual({ labelIds: ['label_vip'] });
    expect(visit.heard).toEqual(['Welcome']);
  });
});
