// Scripted visits: handed over, handed back, and nobody there.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const options = { availableText: 'One moment', unavailableText: 'Nobody is here', teamId: 'team_1' };
const flow = (edges: readonly string[]) =>
  drawFlow({
    steps: {
      agent: ['hand-over', options],
      back: ['end', { text: 'Back again' }],
      mail: ['end', { text: 'Leave a mail' }],
    },
    edges: ['begin>agent', ...edges],
  });
const both = flow(['agent:available>back', 'agent:unavailable>mail']);
const away = { world: { teamAvailable: false } };

describe('a visit to hand-over', () => {
  it('hands over with its words and goes on when it is handed back', () => {
    const visit = new Visit(both);
    expect(visit.heard).toEqual(['One moment']);
    expect(visit.effect('hand-over').data).toEqual({ teamId: 'team_1', memberId: null });
    expect(visit.turn.session).toMatchObject({ status: 'waiting', stepId: 'agent', awaiting: null });
    expect(visit.happens({ kind: 'resumed' }).heard).toEqual(['Back again']);
  });

  it('goes its own way when nobody is there, handing nothing over', () => {
    const visit = new Visit(both, away);
    expect(visit.heard).toEqual(['Nobody is here', 'Leave a mail']);
    expect(visit.effects).not.toContain('hand-over');
  });

  it('joins the queue all the same where that way is open', () => {
    const visit = new Visit(flow([]), away);
    expect(visit.heard).toEqual(['Nobody is here']);
    expect(visit.effects).toEqual(['send-message', 'hand-over']);
    expect(visit.happens({ kind: 'resumed' }).status).toBe('ended');
  });

  it('comes back to the hand-over after an interrupt', () => {
    const rest = { interrupts: [{ id: 'i', keywords: ['mail'], to: 'mail' }] };
    const visit = new Visit({ ...both, ...rest }).says('Mail');
    expect(visit.heard).toEqual(['Leave a mail']);
  });
});
