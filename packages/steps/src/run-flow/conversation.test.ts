// Scripted visits through a called flow: values go in and come out, nothing leaks, and keywords bring one back into it.
import { examineFlow } from '@parley/engine';
import { type FlowDraft, type FlowLibrary, linkFlow } from '@parley/flow';
import { describe, expect, it } from 'vitest';
import { stepModels } from '../models';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

/** Asks for a town and a number of guests; says what it was told. */
const booking: FlowDraft = {
  ...drawFlow({
    steps: {
      in: ['flow-called', { inputs: [{ variable: 'name', required: true }], outputs: ['guests', 'town'] }],
      town: ['ask-question', { text: 'Which town, {{name}}?', variable: 'town' }],
      guests: ['ask-question', { text: 'How many?', variable: 'guests', answer: 'number' }],
      bye: ['end', { text: 'Noted.' }],
    },
    edges: ['in>town', 'town:answered>guests', 'guests:answered>bye'],
    variables: { name: 'text', town: 'text', guests: 'number' },
  }),
};

const inputs = { name: 'name + "!"' };
const outputs = { guests: 'people', town: 'place' };
const flow = drawFlow({
  steps: {
    ask: ['ask-question', { text: 'Name?', variable: 'name' }],
    book: ['run-flow', { flowId: 'flow_b', version: 3, inputs, outputs }],
    thanks: ['send-message', { bubbles: [{ id: 'b', kind: 'text', text: '{{name}}: {{people}} in {{place}}' }] }],
    again: ['run-flow', { flowId: 'flow_b', version: 3, inputs, outputs: {} }],
    done: ['end', { text: 'Still {{people}} in {{place}}. {{town | default: "No town"}}' }],
    hours: ['send-message', { bubbles: [{ id: 'b', kind: 'text', text: 'Nine to five' }] }],
    back: ['go-back'],
  },
  edges: ['begin>ask', 'ask:answered>book', 'book:done>thanks', 'thanks>again', 'again:done>done', 'hours>back'],
  variables: { name: 'text', people: 'number', place: 'text', town: 'text' },
  rest: { interrupts: [{ id: 'i', keywords: ['hours'], to: 'hours' }] },
});

const libraryOf =
  (document: FlowDraft): FlowLibrary =>
  (flowId, version) =>
    flowId === 'flow_b' && version === 3 ? { name: 'Booking', version, document } : null;
const linked = (draft: FlowDraft, called = booking) => linkFlow(draft, stepModels, { library: libraryOf(called) });

describe('a visit to run-flow', () => {
  it('gives inputs, gets outputs, and starts afresh at each call', () => {
    const visit = new Visit(linked(flow).document).says('Ada');
    expect(visit.heard).toEqual(['Which town, Ada!?']);
    expect(visit.at).toBe('book--town');
    visit.says('Lund').says('4');
    expect(visit.heard).toEqual(['Noted.', 'Ada: 4 in Lund', 'Which town, Ada!?']);
    expect(visit.turn.variables).toMatchObject({ name: 'Ada', people: 4, place: 'Lund', again__town: null });
    visit.says('Malmö').says('2');
    expect(visit.heard).toEqual(['Noted.', 'Still 4 in Lund. No town']);
    expect(visit.status).toBe('ended');
  });

  it('is left by a keyword and come back to, in the middle of the called flow', () => {
    const visit = new Visit(linked(flow).document).says('Ada').says('Lund').says('hours');
    expect(visit.heard).toEqual(['Nine to five', 'How many?']);
    expect(visit.at).toBe('book--guests');
    expect(visit.says('4').heard).toEqual(['Noted.', 'Ada: 4 in Lund', 'Which town, Ada!?']);
  });

  it('goes on after a member hands back inside the called flow', () => {
    const handing = drawFlow({
      steps: { in: ['flow-called'], team: ['hand-over', { availableText: 'One moment' }] },
      edges: ['in>team'],
    });
    const caller = drawFlow({
      steps: { call: ['run-flow', { flowId: 'flow_b', version: 3 }], bye: ['end', { text: 'Bye' }] },
      edges: ['begin>call', 'call:done>bye'],
    });
    const visit = new Visit(linked(caller, handing).document);
    expect(visit.effects).toContain('hand-over');
    expect(visit.happens({ kind: 'resumed' }).heard).toEqual(['Bye']);
  });

  it('does nothing while it is not linked, and can be seen', () => {
    const visit = new Visit(flow).says('Ada');
    expect(visit.status).toBe('ended');
  });
});

describe('the checker', () => {
  const problems = (draft: FlowDraft, called = booking) =>
    examineFlow(draft, stepModels, { library: libraryOf(called) }).problems;

  it('sees through a call, with a visit that shows what is wrong in there', () => {
    const [unset] = problems({ ...flow, interrupts: [] }).filter(({ code }) => code === 'empty-output');
    expect(unset).toMatchObject({ stepId: 'book', field: 'outputs.guests', values: { name: 'guests' } });
    // No number after all tries, and the called flow is over
    expect(unset?.visit?.length).toBeGreaterThan(2);
  });

  it('tells a circle inside the called flow on the step that calls it', () => {
    const ring = drawFlow({
      steps: {
        in: ['flow-called'],
        a: ['send-message', { bubbles: [{ id: 'b', kind: 'text', text: 'A' }] }],
        b: ['send-message', { bubbles: [{ id: 'b', kind: 'text', text: 'B' }] }],
      },
      edges: ['in>a', 'a>b', 'b>a'],
    });
    const caller = drawFlow({
      steps: { call: ['run-flow', { flowId: 'flow_b', version: 3 }], bye: ['end'] },
      edges: ['begin>call', 'call:done>bye'],
    });
    const [circle] = problems(caller, ring).filter(({ code }) => code === 'endless-loop');
    expect(circle).toMatchObject({ stepId: 'call', severity: 'error', values: { calledStep: 'a' }, visit: [] });
  });

  it('covers the ways of the drawing, not those of the called flow', () => {
    const { report } = examineFlow(flow, stepModels, { library: libraryOf(booking) });
    const { steps, ways } = report.coverage;
    expect([...steps.covered, ...steps.missing].every((id) => !id.includes('--'))).toBe(true);
    expect(ways.covered).toEqual(expect.arrayContaining(['book/done', 'again/done', 'ask/answered']));
    expect(ways.missing).toEqual([]);
  });
});
