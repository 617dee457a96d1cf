// Scripted visits: by the hours, by who is in, and what the proof makes of both.
import { examineFlow } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { stepModels } from '../models';
import { drawFlow } from '../testing/draw-flow';
import { wrongFields } from '../testing/options';
import { Visit } from '../testing/visit';
import { availabilityModel } from './model';

const flow = (by: 'hours' | 'team') =>
  drawFlow({
    steps: { open: ['availability', { by }], hi: ['end', { text: 'Ask away' }], away: ['end', { text: 'Closed' }] },
    edges: ['begin>open', 'open:open>hi', 'open:closed>away'],
  });

describe('a visit to availability', () => {
  it.each([
    ['hours', { hoursOpen: true, teamAvailable: false }, 'Ask away'],
    ['hours', { hoursOpen: false, teamAvailable: true }, 'Closed'],
    ['team', { hoursOpen: true, teamAvailable: false }, 'Closed'],
    ['team', { hoursOpen: false, teamAvailable: true }, 'Ask away'],
    // Events from before the hours were told
    ['hours', { teamAvailable: false }, 'Ask away'],
  ] as const)('goes by the %s: %j', (by, world, heard) => {
    expect(new Visit(flow(by), { world }).heard).toEqual([heard]);
  });

  it('is explored both ways, each with the visit that takes it', () => {
    const { report, problems } = examineFlow(flow('hours'), stepModels);
    expect([report.percent, problems]).toEqual([100, []]);
    expect(report.generated.map(({ visit }) => visit.hoursOpen ?? true).sort()).toEqual([false, true]);
    const away = examineFlow(flow('team'), stepModels).report.generated.map(({ visit }) => visit.teamAvailable ?? true);
    expect(away.sort()).toEqual([false, true]);
  });

  it('is explored where it changes while the visit waits', () => {
    const asked = (by: 'hours' | 'team') =>
      drawFlow({
        steps: {
          open: ['availability', { by }],
          ask: ['ask-question', { text: 'What is it about?' }],
          still: ['availability', { by }],
          hi: ['end'],
          away: ['end'],
          shut: ['end'],
        },
        edges: [
          'begin>open',
          'open:open>ask',
          'open:closed>away',
          'ask:answered>still',
          'still:open>hi',
          'still:closed>shut',
        ],
      });
    for (const drawn of [asked('hours'), asked('team')]) {
      const { coverage } = examineFlow(drawn, stepModels).report;
      expect(coverage.ways.missing.filter((way) => !way.endsWith('gave-up'))).toEqual([]);
    }
  });

  it('knows no other way to decide', () => {
    expect(wrongFields(availabilityModel, { by: 'weather' })).toEqual(['by']);
    expect(availabilityModel.read({ by: 'weather' })).toEqual({ by: 'hours' });
  });
});
