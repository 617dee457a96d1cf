// A scripted visit that a moved ticket starts; the flow that names the stage goes first.
import { findTrigger } from '@parley/engine';
import { checkFlow } from '@parley/flow';
import { describe, expect, it } from 'vitest';
import { stepModels } from '../models';
import { drawFlow } from '../testing/draw-flow';
import { wrongFields } from '../testing/options';
import { Visit } from '../testing/visit';
import { ticketStageChangedModel as model } from './model';

const flow = drawFlow({
  steps: {
    any: ['ticket-stage-changed', {}],
    solved: ['ticket-stage-changed', { pipelineId: 'p1', stageId: 's2' }],
    tell: ['end', { text: 'Your ticket {{ticket_number}} is {{ticket_stage}} now.' }],
    rate: ['end', { text: 'Solved: {{ticket_name}}' }],
  },
  edges: ['any>tell', 'solved>rate'],
  variables: { ticket_number: 'number', ticket_name: 'text', ticket_stage: 'text', ticket_stage_before: 'text' },
});

function move(pipelineId: string, stageId: string): Visit {
  const details = { pipelineId, stageId, before: 's1' };
  const trigger = findTrigger(flow, stepModels, { kind: 'ticket-stage-changed', details });
  if (trigger === null) throw new Error('No trigger.');
  const values = { ticket_number: 7, ticket_name: 'Broken bike', ticket_stage: 'Waiting' };
  return new Visit(flow, { start: { trigger, values } });
}

describe('ticket-stage-changed', () => {
  it('starts for the stage it names, else for any', () => {
    expect(move('p1', 's2').heard).toEqual(['Solved: Broken bike']);
    expect(move('p1', 's3').heard).toEqual(['Your ticket 7 is Waiting now.']);
    expect(move('p2', 's2').heard).toEqual(['Your ticket 7 is Waiting now.']);
  });

  it('takes no stage of another pipeline', () => {
    const starts = model.starts?.(
      { pipelineId: 'p1', stageId: null },
      {
        kind: 'ticket-stage-changed',
        details: { pipelineId: 'p2', stageId: 's2' },
      },
    );
    expect(starts).toBe('no');
    expect(wrongFields(model, model.defaults())).toEqual([]);
  });

  it('may come long after the visitor wrote, and the checker says so', () => {
    const capabilities = { window: { flowHours: 24, memberHours: 168 } };
    expect(model.longestWait(model.defaults())).toBeGreaterThan(capabilities.window.flowHours * 3_600_000);
    expect(checkFlow(flow, stepModels, { channels: [] }).filter(({ severity }) => severity === 'error')).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ stepId: 'solved' })]),
    );
  });
});
