// A schedule is whole, or it says what it lacks; only the clock starts it.
import { findTrigger } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { stepModels } from '../models';
import { drawFlow } from '../testing/draw-flow';
import { wrongFields } from '../testing/options';
import { Visit } from '../testing/visit';
import { scheduleModel as model } from './model';

const options = model.defaults();

describe('schedule', () => {
  it('is whole from the start', () => {
    expect(wrongFields(model, options)).toEqual([]);
    expect(model.schedule(options)).toEqual(options);
  });

  it.each([
    [{ every: 'week', weekdays: [] }, 'weekdays'],
    [{ time: '9 o’clock' }, 'time'],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
    [{ every: 'month', day: 32 }, 'day'],
    [{ silentHours: -1 }, 'silentHours'],
  ])('points at what is wrong with %j', (change, field) => {
    expect(wrongFields(model, { ...options, ...change })).toEqual([field]);
  });

  it('is started by no message, and passes straight on', () => {
    const flow = drawFlow({
      steps: { clock: ['schedule', {}], hi: ['end', { text: 'Are you still there?' }] },
      edges: ['clock>hi'],
    });
    expect(findTrigger(flow, stepModels, { kind: 'schedule', details: {} })).toBeNull();
    expect(new Visit(flow, { start: { trigger: 'clock' } }).heard).toEqual(['Are you still there?']);
  });
});
