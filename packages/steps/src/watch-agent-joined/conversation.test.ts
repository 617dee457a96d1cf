// Scripted visits: somebody joins, the visitor is told, and the visit stands where it stood.
import { examineFlow } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { stepModels } from '../models';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = (everyTime: boolean) =>
  drawFlow({
    steps: {
      town: ['ask-question', { text: 'Your town?', maxTries: 1 }],
      bye: ['end', { text: 'Thanks' }],
      joined: ['watch-agent-joined', { everyTime }],
      hello: ['send-message', { bubbles: [{ id: 'a', kind: 'text', text: 'Somebody of the team is here now.' }] }],
      label: ['team-note', { text: 'Taken' }],
    },
    edges: ['begin>town', 'town:answered>bye', 'town:gave-up>bye', 'joined>hello', 'hello>label'],
  });

describe('a visit beside watch-agent-joined', () => {
  it('says and does something the first time, and goes on', () => {
    const visit = new Visit(flow(false)).happens({ kind: 'agent-joined' });
    expect(visit.heard).toEqual(['Somebody of the team is here now.']);
    expect(visit.effects).toContain('team-note');
    expect([visit.at, visit.turn.session.awaiting?.stepId]).toEqual(['town', 'town']);
    expect(visit.happens({ kind: 'agent-joined' }).heard).toEqual([]);
    expect(visit.says('Lund').heard).toEqual(['Thanks']);
  });

  it('may do so every time', () => {
    const visit = new Visit(flow(true)).happens({ kind: 'agent-joined' }).happens({ kind: 'agent-joined' });
    expect(visit.heard).toEqual(['Somebody of the team is here now.']);
  });

  it('is explored whole', () => {
    expect(examineFlow(flow(false), stepModels).report.coverage.steps.missing).toEqual([]);
  });
});
