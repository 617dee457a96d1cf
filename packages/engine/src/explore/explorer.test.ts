// Visits that write themselves: real answers that pass, shortest first, every way that can be taken.
import { describe, expect, it } from 'vitest';
import { type Drawing, drawFlow } from '../testing/draw-flow';
import { testKinds } from '../testing/test-kinds';
import { setStage } from '../visit/stage';
import { explore, type ExploreSetting } from './explorer';

function look(drawing: Drawing, setting: ExploreSetting = {}) {
  return explore(setStage(drawFlow(drawing), testKinds), setting);
}

const by = (drawing: Drawing, step: string, exit: string) => look(drawing).sightings.byWay(step, exit)?.steps;

describe('exploring a flow', () => {
  const number = ['ask', { variable: 'age', number: true, min: 1, max: 120 }] as const;

  it('answers a question so that each side of a condition is taken', () => {
    const drawing: Drawing = {
      steps: { ask: number, fork: ['branch', { when: ['age >= 65', 'age < 18'] }], end: 'end' },
      edges: ['begin>ask', 'ask>fork', 'fork:w0>end', 'fork:w1>end', 'fork:else>end'],
      variables: ['age'],
    };
    expect(by(drawing, 'fork', 'w0')).toEqual([{ says: '65' }]);
    expect(by(drawing, 'fork', 'w1')).toEqual([{ says: '5' }]);
    expect(by(drawing, 'fork', 'else')).toEqual([{ says: '64' }]);
  });

  it('works back through what is calculated from an answer', () => {
    const drawing: Drawing = {
      steps: {
        ask: number,
        sum: ['set', { variable: 'total', value: 'number(age) * 3 + 7' }],
        fork: ['branch', { when: ['total == 40'] }],
        end: 'end',
      },
      edges: ['begin>ask', 'ask>sum', 'sum>fork', 'fork:w0>end', 'fork:else>end'],
      variables: ['age', 'total'],
    };
    expect(by(drawing, 'fork', 'w0')).toEqual([{ says: '11' }]);
  });

  it.each([
    ['alike(town, "Malmö")', 'Malmö'],
    ['town == "x y"', 'x y'],
    ['size(town) > 12', 'xxxxxxxxxxxxx'],
    ['begins(town, "Stock")', 'Stock'],
    ['order(town, "2026-03-01") > 0', '2027-01-01'],
    ['includes(town, "berg") && !includes(town, "heidel")', 'berg'],
    ['town in ["Bo", "Li"]', 'Bo'],
  ])('finds words that make %s true', (when, says) => {
    const drawing: Drawing = {
      steps: { ask: ['ask', { variable: 'town' }], fork: ['branch', { when: [when] }], end: 'end' },
      edges: ['begin>ask', 'ask>fork', 'fork:w0>end', 'fork:else>end'],
      variables: ['town'],
    };
    expect(by(drawing, 'fork', 'w0')).toEqual([{ says }]);
    expect(by(drawing, 'fork', 'else')).toBeDefined();
  });

  it('comes with the contact, team, channel, locale and given values that a condition asks for', () => {
    const conditions = [
      'contact.plan == "gold"',
      'team.available',
      'channel == "email"',
      'locale == "sv"',
      'ref == "ad"',
    ];
    const drawing: Drawing = {
      steps: { fork: ['branch', { when: conditions.map((one) => `!(${one})`) }], end: 'end' },
      edges: ['begin>fork', ...conditions.map((_one, index) => `fork:w${index}>end`), 'fork:else>end'],
      variables: ['ref'],
      rest: { languages: ['sv'] },
    };
    const found = look(drawing).sightings.byWay('fork', 'else')?.setting;
    expect(found).toMatchObject({
      contact: { plan: 'gold' },
      channel: 'email',
      locale: 'sv',
      variables: { ref: 'ad' },
    });
  });

  it.each([
    ['team.available', { team: false }, { teamAvailable: false }],
    ['team.open', { hours: false }, { hoursOpen: false }],
  ])('lets %s change while a visit waits', (name, change, setting) => {
    const drawing: Drawing = {
      steps: { one: ['branch', { when: [name] }], ask: number, two: ['branch', { when: [name] }], end: 'end' },
      edges: ['begin>one', 'one:w0>ask', 'one:else>end', 'ask>two', 'two:w0>end', 'two:else>end'],
      variables: ['age'],
    };
    const { sightings, complete } = look(drawing);
    expect(complete).toBe(true);
    expect(sightings.byWay('one', 'else')?.setting).toMatchObject(setting);
    expect(sightings.byWay('two', 'w0')?.steps).toEqual([{ says: '5' }]);
    expect(sightings.byWay('two', 'else')).toMatchObject({ setting: {}, steps: [change, { says: '5' }] });
  });

  it('lets a service answer with a list of what the flow takes out of it', () => {
    const drawing: Drawing = {
      steps: {
        call: ['call', { variable: 'items' }],
        take: ['set', { variable: 'titles', value: 'items.map(x, x["title"])' }],
        fork: ['branch', { when: ['size(titles) > 0 && size(titles[0]) > 0'] }],
        end: 'end',
      },
      edges: ['begin>call', 'call:done>take', 'call:failed>end', 'take>fork', 'fork:w0>end', 'fork:else>end'],
      rest: {
        variables: [
          { name: 'items', type: 'list' },
          { name: 'titles', type: 'list' },
        ],
      },
    };
    const happens = by(drawing, 'fork', 'w0')?.at(-1);
    expect(happens).toEqual({ happens: 'done', values: { status: [{ title: 'Ada' }, { title: 'Bo' }] } });
  });

  it('draws every lot', () => {
    const drawing: Drawing = {
      steps: { one: ['split', { below: 0.02 }], two: ['split', { below: 0.9 }], end: 'end' },
      edges: ['begin>one', 'one:a>two', 'one:b>two', 'two:a>end', 'two:b>end'],
    };
    const { ways } = look(drawing).sightings;
    expect([...ways]).toEqual(expect.arrayContaining(['one/a', 'one/b', 'two/a', 'two/b']));
  });

  it('gives up, waits, is handed back, interrupts, and lets effects succeed and fail', () => {
    const drawing: Drawing = {
      steps: {
        ask: ['ask', { variable: 'age', number: true }],
        wait: ['pause', { hours: 36 }],
        call: ['call', { variable: 'status' }],
        fork: ['branch', { when: ['status == 404'] }],
        team: 'hand-over',
        help: 'say',
        back: 'go-back',
        end: 'end',
      },
      edges: [
        'begin>ask',
        'ask>wait',
        'ask:gave-up>team',
        'wait>call',
        'call:done>fork',
        'call:failed>end',
        'fork:w0>end',
        'fork:else>team',
        'team>end',
        'help>back',
      ],
      variables: ['age', 'status'],
      rest: { interrupts: [{ id: 'help', keywords: ['help me'], to: 'help' }] },
    };
    const { sightings, complete } = look(drawing);
    expect(complete).toBe(true);
    expect(sightings.byWay('ask', 'gave-up')?.steps).toEqual([{ says: 'Ada' }, { says: 'Ada' }]);
    expect(sightings.byWay('wait', 'next')?.steps).toEqual([{ says: '5' }, { waits: '36h' }]);
    expect(sightings.byWay('fork', 'w0')?.steps.at(-1)).toEqual({ happens: 'done', values: { status: 404 } });
    expect(sightings.byWay('call', 'failed')?.steps.at(-1)).toEqual({ happens: 'failed' });
    expect(sightings.byWay('team', 'next')?.steps.at(-1)).toEqual({ resumes: true });
    expect(sightings.toStep('help')?.steps).toEqual([{ says: 'help me' }]);
  });

  it('stays small where nothing depends on the answers, however many there are', () => {
    const count = 120;
    const steps = Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`q${at}`, ['ask', { variable: 'v', number: true }] as const]),
    );
    const edges = ['begin>q0', ...Array.from({ length: count - 1 }, (_, at) => `q${at}>q${at + 1}`)];
    const exploration = look({ steps, edges, variables: ['v'] });
    expect(exploration.complete).toBe(true);
    expect(exploration.turns).toBeLessThan(5 * count);
  });

  it('says so when there is more than it may look at', () => {
    const drawing: Drawing = {
      steps: { a: ['ask', { variable: 'x' }], b: ['ask', { variable: 'y' }], end: 'end' },
      edges: ['begin>a', 'a>b', 'b>end'],
      variables: ['x', 'y'],
    };
    expect(look(drawing, { budget: 2 }).complete).toBe(false);
    expect(look(drawing).complete).toBe(true);
  });

  it('finds the same visits every time', () => {
    const drawing: Drawing = {
      steps: { ask: number, fork: ['branch', { when: ['age > 30'] }], one: ['split', {}], end: 'end' },
      edges: ['begin>ask', 'ask>fork', 'fork:w0>one', 'fork:else>end', 'one:a>end', 'one:b>end'],
      variables: ['age'],
    };
    const visits = () => look(drawing).sightings.places.map((place) => place.visit());
    expect(visits()).toEqual(visits());
  });
});
