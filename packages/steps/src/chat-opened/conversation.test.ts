// A scripted visit that a chat's opening starts.
import { describe, expect, it } from 'vitest';
import { findTrigger } from '@parley/engine';
import { stepModels } from '../models';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = drawFlow({ steps: { bye: ['end', { text: 'Welcome' }] }, edges: ['begin>bye'] });

describe('a visit from chat-opened', () => {
  it('is found for the occasion and runs', () => {
    expect(findTrigger(flow, stepModels, { kind: 'chat-opened', details: {} })).toBe('begin');
    expect(findTrigger(flow, stepModels, { kind: 'form-submitted', details: {} })).toBeNull();
    expect(new Visit(flow).heard).toEqual(['Welcome']);
  });
});
