// A scripted visit: the ticket is asked for with what is known, and its number can be told.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = drawFlow({
  steps: {
    ask: ['ask-question', { text: 'Problem?', variable: 'problem' }],
    ticket: [
      'open-ticket',
      {
        name: 'From {{contact.first_name | default: "a visitor"}}',
        description: '{{problem}}',
        priority: 'high',
        properties: [
          { property: 'problem', variable: 'problem' },
          { property: 'seats', variable: 'seats' },
        ],
        numberVariable: 'ticket_number',
      },
    ],
    bye: ['end', { text: 'It is number {{ticket_number}}' }],
  },
  edges: ['begin>ask', 'ask:answered>ticket', 'ticket:opened>bye'],
  variables: { problem: 'text', seats: 'number', ticket_number: 'number' },
});

describe('a visit to open-ticket', () => {
  it('asks for the ticket, waits for it and tells its number', () => {
    const visit = new Visit(flow).says('It squeaks');
    expect(visit.effect('open-ticket')).toEqual({
      kind: 'open-ticket',
      stepId: 'ticket',
      data: {
        name: 'From a visitor',
        description: 'It squeaks',
        pipelineId: null,
        stageId: null,
        priority: 'high',
        owner: 'conversation',
        'property:problem': 'It squeaks',
        'property:seats': null,
      },
    });
    expect(visit.status).toBe('waiting');
    const done = { kind: 'effect-done', step: 'ticket', exit: 'opened', values: { number: 17 } } as const;
    expect(visit.happens(done).heard).toEqual(['It is number 17']);
  });

  it('takes no news of another step’s effect for its own', () => {
    const visit = new Visit(flow).says('It squeaks');
    visit.happens({ kind: 'effect-done', step: 'other', exit: 'opened', values: {} });
    expect(visit.at).toBe('ticket');
  });
});
