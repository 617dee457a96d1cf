// A scripted submission: its values are there as variables.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

describe('a visit from form-submitted', () => {
  it('has the submitted values by the fields’ names', () => {
    const flow = drawFlow({
      steps: {
        form: ['form-submitted', { formId: 'form_1', fields: [{ key: 'email', type: 'text' }] }],
        bye: ['end', { text: 'Thanks {{email}}, {{seats}} seats' }],
      },
      edges: ['form>bye'],
      variables: { email: 'text', seats: 'number' },
    });
    const visit = new Visit(flow, { start: { trigger: 'form', values: { email: 'ada@example.com', seats: 3 } } });
    expect(visit.heard).toEqual(['Thanks ada@example.com, 3 seats']);
    expect(visit.status).toBe('ended');
  });
});
