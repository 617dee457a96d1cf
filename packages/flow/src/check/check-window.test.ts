import { describe, expect, it } from 'vitest';
import { draw, type Drawing } from '../testing/draw-flow';
import { roomyChannel, tightChannel } from '../testing/test-channels';
import { testModels } from '../testing/test-models';
import { checkFlow } from './check-flow';

const hours = (count: number) => ['pause', { ms: count * 3_600_000 }] as const;
const say = ['say', { text: 'Hi' }] as const;
const ask = ['ask', { text: '?', variable: 'name' }] as const;

function late(drawing: Pick<Drawing, 'steps' | 'edges' | 'rest'>, channels = [tightChannel]) {
  return checkFlow(draw({ variables: ['name'], ...drawing }), testModels, { channels })
    .filter(({ code }) => code === 'outside-window')
    .map(({ stepId }) => stepId);
}

describe('messages outside the window for flows', () => {
  it('come after a wait as long as the window (R platform limits)', () => {
    const flow = (count: number) => ({
      steps: { begin: 'begin', wait: hours(count), say },
      edges: ['begin>wait', 'wait>say'],
    });
    expect(late(flow(23))).toEqual([]);
    expect(late(flow(24))).toEqual(['say']);
    expect(late(flow(24), [roomyChannel])).toEqual([]);
    expect(late(flow(24), [])).toEqual([]);
  });

  it('are told per channel', () => {
    const steps = { begin: 'begin', wait: hours(30), say } as const;
    const other = { ...tightChannel, kind: 'other' };
    expect(late({ steps, edges: ['begin>wait', 'wait>say'] }, [tightChannel, other])).toEqual(['say', 'say']);
  });

  it('take the longest of several ways', () => {
    const pick: Drawing['steps'][string] = [
      'choose',
      {
        text: '?',
        choices: [
          { id: 'now', label: 'Now' },
          { id: 'later', label: 'Later' },
        ],
      },
    ];
    const steps = { begin: 'begin', pick, wait: hours(48), say } as const;
    expect(late({ steps, edges: ['begin>pick', 'pick:now>say', 'pick:later>wait', 'wait>say'] })).toEqual(['say']);
  });

  it('are fine again once the visitor has answered', () => {
    const steps = { begin: 'begin', wait: hours(48), ask, say } as const;
    expect(late({ steps, edges: ['begin>wait', 'wait>ask', 'ask>say'] })).toEqual(['ask']);
  });

  it('are not made fine by an answer that never came', () => {
    const steps = { begin: 'begin', first: ask, wait: hours(20), again: ask, more: hours(5), say } as const;
    const edges = ['begin>first', 'first>wait', 'wait>again', 'again:gave-up>more', 'more>say'];
    expect(late({ steps, edges })).toEqual(['say']);
  });

  it('add up round a ring of waits, and a ring with an answer in it does not', () => {
    const steps = { begin: 'begin', say, wait: hours(1) } as const;
    expect(late({ steps, edges: ['begin>say', 'say>wait', 'wait>say'] })).toEqual(['say']);
    const asking = { begin: 'begin', ask, wait: hours(1) } as const;
    expect(late({ steps: asking, edges: ['begin>ask', 'ask>wait', 'wait>ask'] })).toEqual([]);
  });

  it('start counting anew at an interrupt: the visitor has just written', () => {
    const rest = { interrupts: [{ id: 'i', keywords: ['x'], to: 'say' }] };
    expect(late({ steps: { begin: 'begin', wait: hours(48), say }, edges: ['begin>wait'], rest })).toEqual([]);
  });

  it('do not come from a wait that is disabled', () => {
    const draft = draw({ steps: { begin: 'begin', wait: hours(48), say }, edges: ['begin>wait', 'wait>say'] });
    const steps = draft.steps.map((step) => (step.id === 'wait' ? { ...step, disabled: true } : step));
    const codes = checkFlow({ ...draft, steps }, testModels, { channels: [tightChannel] }).map(({ code }) => code);
    expect(codes).toEqual([]);
  });
});
