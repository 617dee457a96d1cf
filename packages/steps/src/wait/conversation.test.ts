// A scripted visit: nothing is said until the time has come.
import { examineFlow } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { stepModels } from '../models';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = drawFlow({
  steps: { pause: ['wait', { amount: 2, unit: 'hours' }], bye: ['end', { text: 'Still there?' }] },
  edges: ['begin>pause', 'pause>bye'],
});

describe('a visit to wait', () => {
  it('starts a timer and goes on when it is due', () => {
    const visit = new Visit(flow);
    expect(visit.heard).toEqual([]);
    expect(visit.status).toBe('waiting');
    expect(visit.turn.session.awaiting).toBeNull();
    expect(visit.effect('start-timer').data['at']).toBe(1_000_000 + 7_200_000);
    expect(visit.waits().heard).toEqual(['Still there?']);
    expect(visit.status).toBe('ended');
  });

  it('has no use for words meanwhile', () => {
    expect(() => new Visit(flow).says('hello?')).toThrow('Nothing waits');
  });
});

const until = (options: Record<string, string>) =>
  drawFlow({
    steps: {
      pause: ['wait', options],
      reminder: ['end', { text: 'It is time' }],
      late: ['end', { text: 'Too late' }],
    },
    edges: ['begin>pause', 'pause>reminder', ...(options['mode'] === 'moment' ? ['pause:passed>late'] : [])],
    variables: { visit: 'date' },
  });
// Friday, 15 January 2027, ten o'clock there
const friday = Date.parse('2027-01-15T10:00:00+01:00');
const world = { timeZone: 'Europe/Stockholm' };
const on = (visit: string | null) => ({ world, start: { at: friday, values: { visit } } });

describe('a visit that waits until a time', () => {
  it('goes on when the date of a variable has come', () => {
    const visit = new Visit(until({ mode: 'moment', moment: 'visit' }), on('2027-01-20T15:00'));
    expect(visit.effect('start-timer').data['at']).toBe(Date.parse('2027-01-20T15:00:00+01:00'));
    expect(visit.waits().heard).toEqual(['It is time']);
  });

  it.each(['2027-01-15', 'soon', null])('goes its own way when %s has passed or is no time', (date) => {
    expect(new Visit(until({ mode: 'moment', moment: 'visit' }), on(date)).heard).toEqual(['Too late']);
  });

  it('waits for the next nine o’clock on a weekday, in the zone of the channel', () => {
    const visit = new Visit(until({ mode: 'time', time: '09:00', days: 'weekdays' }), on(null));
    expect(visit.effect('start-timer').data['at']).toBe(Date.parse('2027-01-18T09:00:00+01:00'));
    expect(visit.waits().heard).toEqual(['It is time']);
  });

  it('is explored: what is ahead, what has passed, and the wait itself', () => {
    const asked = drawFlow({
      steps: {
        when: ['ask-date', { text: 'When?', variable: 'visit', wants: 'date' }],
        pause: ['wait', { mode: 'moment', moment: 'visit' }],
        reminder: ['end'],
        late: ['end'],
      },
      edges: ['begin>when', 'when:answered>pause', 'pause>reminder', 'pause:passed>late'],
      variables: { visit: 'date' },
    });
    const { report } = examineFlow(asked, stepModels);
    expect(report.coverage.ways.missing.filter((way) => way.startsWith('pause'))).toEqual([]);
  });
});
