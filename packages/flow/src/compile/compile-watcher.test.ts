// Watchers become regions of their own; a flow without any is the machine it always was.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineStepModel } from '../language/define-step-model';
import type { StepModels } from '../language/step-model';
import { draw, type Drawing } from '../testing/draw-flow';
import { testModels } from '../testing/test-models';
import { compileFlow } from './compile-flow';

const idle = defineStepModel({
  kind: 'idle',
  group: 'compose',
  draftSchema: z.object({}),
  optionsSchema: z.object({}),
  defaults: () => ({}),
  exits: () => [{ id: 'next', look: 'plain', label: null, required: true }],
  texts: () => [],
  waits: () => false,
  watches: () => ({ on: 'idle', ms: 500, times: 3 }),
  compile: () => ({ always: [{ to: { exit: 'next' } }] }),
});
const models: StepModels = { ...testModels, idle };

const drawing = {
  steps: {
    begin: 'begin',
    where: ['ask', { text: 'Where?', variable: 'town' }],
    end: 'end',
    silent: ['idle', {}],
    there: ['say', { text: 'There?' }],
    why: ['ask', { text: 'Why?', variable: 'town' }],
  },
  edges: ['begin>where', 'where>end', 'silent>there', 'there>why'],
  variables: ['town'],
} satisfies Drawing;
const machineOf = (drawn: Drawing) => compileFlow(draw(drawn), models).machine;
const regions = (drawn: Drawing) => Object.keys(Object(machineOf(drawn)['states']));

describe('a compiled watcher', () => {
  it('is a region beside the visit, armed while somebody is asked', () => {
    const machine = machineOf(drawing);
    expect([machine['type'], regions(drawing)]).toEqual(['parallel', ['visit', 'watch_silent']]);
    const { states, on } = Object(machine['states'])['watch_silent'];
    expect(Object.keys(states)).toEqual(['_rest', '_armed', 'silent', 'there', 'why']);
    expect(states._rest.always[0].guard).toEqual({ type: 'visitor-asked', params: { step: 'silent', max: 3 } });
    expect(states._armed.after['500'][0].target).toBe('#watch_silent:silent');
    expect(Object.keys(on)).toEqual(['answered', 'not-understood', 'interrupted', 'moved']);
  });

  it('never awaits anything, moves nothing, and rests where it leads nowhere', () => {
    const { states } = Object(machineOf(drawing)['states'])['watch_silent'];
    const asks = JSON.stringify(states.why);
    expect([asks.includes('"await"'), states.why.on]).toEqual([false, {}]);
    expect(states.there.entry[0]).toEqual({ type: 'enter', params: { step: 'there', beside: true } });
    const stopping = { ...drawing, edges: drawing.edges.slice(0, 3) };
    expect(Object(machineOf(stopping)['states'])['watch_silent'].states.there.always[0].target).toBe(
      '#watch_silent:_rest',
    );
  });

  it('leaves flows without one, or with one switched off, as they were', () => {
    const { silent: _silent, there: _there, why: _why, ...steps } = drawing.steps;
    const plain = machineOf({ ...drawing, steps, edges: drawing.edges.slice(0, 2) });
    expect([plain['type'], plain['initial']]).toEqual([undefined, 'start']);
    const off = draw(drawing);
    const disabled = off.steps.map((step) => (step.id === 'silent' ? { ...step, disabled: true } : step));
    expect(compileFlow({ ...off, steps: disabled }, models).machine).toEqual(plain);
  });
});
