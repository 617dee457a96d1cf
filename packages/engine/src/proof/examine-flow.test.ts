// A counter-example for each kind of problem: the visit it comes with is played by the engine and shows it.
import type { CheckedChannel, FlowProblem } from '@parley/flow';
import { describe, expect, it } from 'vitest';
import { type Drawing, drawFlow } from '../testing/draw-flow';
import { testKinds } from '../testing/test-kinds';
import { type PlayedVisit, playVisit } from '../visit/play-visit';
import { setStage } from '../visit/stage';
import { examineFlow } from './examine-flow';

const messenger: CheckedChannel = {
  kind: 'messenger',
  capabilities: {
    maxText: 60,
    rich: false,
    choices: { max: 3, maxLabel: 20 },
    buttons: { max: 3, maxLabel: 20, maxText: 640 },
    images: true,
    video: true,
    audio: true,
    files: true,
    embeds: false,
    cards: { max: 10, maxTitle: 80, maxText: 80, maxButtons: 3 },
    typing: true,
    receipts: true,
    window: { flowHours: 24, memberHours: 168 },
    source: 'test',
    asOf: '2026-01-01',
  },
};
const age = ['ask', { text: 'Age?', variable: 'age', number: true, max: 120 }] as const;
const say = (text: string) => ['say', { text }] as const;

function examine(drawing: Drawing, channels: readonly CheckedChannel[] = []) {
  const draft = drawFlow(drawing);
  const { problems } = examineFlow(draft, testKinds, { channels });
  const play = ({ visit = [], setting = {} }: FlowProblem): PlayedVisit => {
    const played = playVisit(setStage(draft, testKinds), { ...setting, steps: [...visit] });
    if (!played) throw new Error('no trigger');
    return played;
  };
  const one = (code: string) => {
    const problem = problems.find((found) => found.code === code);
    if (!problem?.visit) throw new Error(`no ${code} with a visit among ${JSON.stringify(problems)}`);
    return { ...problem, played: play(problem) };
  };
  return { problems, one, codes: problems.map(({ code }) => code) };
}

describe('a counter-example', () => {
  it('takes an open exit: the visit ends there', () => {
    const { one } = examine({
      steps: { ask: age, fork: ['branch', { when: ['age > 64'] }], end: 'end' },
      edges: ['begin>ask', 'ask>fork', 'fork:else>end'],
      variables: ['age'],
    });
    const { visit, played } = one('open-exit');
    expect(visit).toEqual([{ says: '65' }]);
    expect(played).toMatchObject({ status: 'ended', stepId: null });
    expect([...played.ways].at(-1)).toBe('fork/w0');
  });

  it('takes an edge to a step that is gone', () => {
    const { one } = examine({ steps: { ask: age }, edges: ['begin>ask', 'ask>gone'], variables: ['age'] });
    expect([...one('dangling-edge').played.ways].at(-1)).toBe('ask/next');
  });

  it('runs into a circle that never waits: the engine gives up', () => {
    const { one } = examine({
      steps: { ask: age, fork: ['branch', { when: ['age < 18'] }], a: say('a'), b: say('b'), end: 'end' },
      edges: ['begin>ask', 'ask>fork', 'fork:w0>a', 'a>b', 'b>a', 'fork:else>end'],
      variables: ['age'],
    });
    const { played, visit } = one('endless-loop');
    expect(visit).toEqual([{ says: '5' }]);
    expect(played.status).toBe('failed');
    expect(played.effects).toMatchObject([{ kind: 'report-problem', data: { code: 'step-budget' } }]);
  });

  it('comes to a ring that nobody gets out of', () => {
    const { one, problems } = examine({
      steps: { ask: ['choose', { choices: [{ id: 'a', label: 'A' }] }], say: say('Again') },
      edges: ['begin>ask', 'ask:a>say', 'say>ask'],
    });
    expect(one('no-way-out').played).toMatchObject({ status: 'waiting', stepId: 'ask' });
    expect(problems).toHaveLength(1);
  });

  it('lets a person be a way out', () => {
    const steps = { ask: age, team: 'hand-over' };
    const edges = ['begin>ask', 'ask>team', 'ask:gave-up>ask', 'team>ask'];
    expect(examine({ steps, edges, variables: ['age'] }).codes).toEqual([]);
  });

  const branches = (...when: string[]): Drawing => ({
    steps: { ask: age, fork: ['branch', { when }], end: 'end' },
    edges: ['begin>ask', 'ask>fork', ...when.map((_one, index) => `fork:w${index}>end`), 'fork:else>end'],
    variables: ['age'],
  });

  it('answers with the value at which two branches overlap', () => {
    const { one } = examine(branches('age <= 18', 'age >= 18'));
    const { played, values } = one('overlapping-branches');
    expect(values).toMatchObject({ value: '18', exit: 'w1', other: 'w0' });
    expect(played.variables).toEqual({ age: 18 });
    expect([...played.ways]).toContain('fork/w0');
  });

  it('answers with the value that falls through a gap', () => {
    const { one } = examine(branches('age < 18', 'age > 18'));
    const { played } = one('gapped-branches');
    expect(played.variables).toEqual({ age: 18 });
    expect([...played.ways]).toContain('fork/else');
    expect(examine(branches('age < 18', 'age > 65')).codes).toEqual([]);
  });

  it('shows a branch hidden by one above it, which takes the visit instead', () => {
    const { one, codes } = examine(branches('age > 18', 'age > 65'));
    const { played } = one('shadowed-branch');
    expect(Number(played.variables['age'])).toBeGreaterThan(65);
    expect([...played.ways]).toContain('fork/w0');
    expect(codes).toEqual(['shadowed-branch']);
  });

  it('comes to a condition that is never true', () => {
    const { one, codes } = examine(branches('age > 65 && age < 18'));
    expect([...one('dead-branch').played.steps]).toContain('fork');
    expect(codes).toEqual(['dead-branch']);
  });

  it('leaves a branch that wants several words at once, which a list holds', () => {
    expect(examine(branches('includes(age, "a") && includes(age, "b")')).codes).not.toContain('dead-branch');
  });

  it('knows what is never taken because of what came before', () => {
    const { one, codes } = examine({
      steps: {
        ask: age,
        first: ['branch', { when: ['age >= 18'] }],
        second: ['branch', { when: ['age < 10'] }],
        end: 'end',
      },
      edges: ['begin>ask', 'ask>first', 'first:w0>second', 'first:else>end', 'second:w0>end', 'second:else>end'],
      variables: ['age'],
    });
    expect(codes).toEqual(['never-taken']);
    expect(one('never-taken')).toMatchObject({ stepId: 'second', field: 'exit:w0' });
    expect([...one('never-taken').played.ways]).toContain('second/else');
  });

  it('says what it cannot decide', () => {
    const { one } = examine(branches('[1, 2, 3].exists(n, age * n == 1001.5)'));
    expect(one('undecided')).toMatchObject({ stepId: 'fork', field: 'exit:w0', severity: 'warning' });
    expect([...one('undecided').played.ways]).toContain('fork/else');
  });

  it('goes the way on which a variable is not set, and takes back what cannot happen', () => {
    const drawing = (second: string): Drawing => ({
      steps: {
        ask: age,
        first: ['branch', { when: ['age > 20'] }],
        name: ['ask', { text: 'Name?', variable: 'name' }],
        second: ['branch', { when: [second] }],
        hello: say('Hello {{ name }}'),
        end: 'end',
      },
      edges: [
        'begin>ask',
        'ask>first',
        'first:w0>name',
        'first:else>second',
        'name>second',
        'name:gave-up>end',
        'second:w0>hello',
        'second:else>end',
        'hello>end',
      ],
      variables: ['age', 'name'],
    });
    const { played } = examine(drawing('age > 18')).one('unset-variable');
    expect([...played.steps]).toContain('hello');
    expect(played.variables).toEqual({ age: 20 });
    expect(played.transcript.at(-1)?.text).toBe('Hello ');
    expect(examine(drawing('age > 30')).codes).toEqual([]);
  });

  it('speaks the language in which a text is missing', () => {
    const { one } = examine({
      steps: { say: say('Welcome'), end: 'end' },
      edges: ['begin>say', 'say>end'],
      rest: { languages: ['sv'] },
    });
    const { setting, played } = one('missing-translation');
    expect(setting).toMatchObject({ locale: 'sv' });
    expect(played.transcript).toEqual([{ who: 'flow', text: 'Welcome' }]);
  });

  it.each([
    ['the flow’s own language', 'x'.repeat(70), 'ok', undefined],
    ['another language', 'ok', 'x'.repeat(70), 'sv'],
    ['long values for tokens', `${'x'.repeat(25)} {{ name }}`, 'ok', undefined],
  ])('comes to a text too long for the channel: %s', (_what, own, other, language) => {
    const { problems, one } = examine(
      {
        steps: { set: ['set', { variable: 'name', value: '"Ada"' }], say: say(own), end: 'end' },
        edges: ['begin>set', 'set>say', 'say>end'],
        variables: ['name'],
        rest: { languages: ['sv'], translations: { sv: { 'say/text': other } } },
      },
      [messenger],
    );
    expect(problems).toMatchObject([{ code: 'limit-text-split', values: { channel: 'messenger' } }]);
    expect(one('limit-text-split').values['language']).toBe(language);
    expect(one('limit-text-split').setting).toMatchObject({ channel: 'messenger', ...(language && { locale: 'sv' }) });
    expect([...one('limit-text-split').played.steps]).toContain('say');
  });

  it('shows too many and too long choices', () => {
    const choices = ['A', 'B', 'C', 'D'].map((label) => ({ id: label, label }));
    const edges = ['begin>pick', ...choices.map(({ id }) => `pick:${id}>end`)];
    const { one } = examine({ steps: { pick: ['choose', { choices }], end: 'end' }, edges }, [messenger]);
    expect(one('limit-choices-numbered').played).toMatchObject({ stepId: 'pick', status: 'waiting' });
  });

  it('lets a day pass before the flow writes again, through waits and through people', () => {
    const { one } = examine(
      {
        steps: { w: ['pause', { hours: 30 }], say: say('Still there?'), end: 'end' },
        edges: ['begin>w', 'w>say', 'say>end'],
      },
      [messenger],
    );
    expect(one('outside-window')).toMatchObject({ visit: [{ waits: '30h' }], setting: { channel: 'messenger' } });
    expect(one('outside-window').played.transcript).toEqual([{ who: 'flow', text: 'Still there?' }]);
  });

  it('adds waits up, and begins anew with each answer', () => {
    const drawing = (between: Drawing['steps'][string]): Drawing => ({
      steps: { a: ['pause', { hours: 14 }], m: between, b: ['pause', { hours: 14 }], say: say('Hi'), end: 'end' },
      edges: ['begin>a', 'a>m', 'm>b', 'm:gave-up>end', 'b>say', 'say>end'],
      variables: ['age'],
    });
    const { one } = examine(drawing(['set', { variable: 'age', value: '1' }]), [messenger]);
    expect(one('outside-window').visit).toEqual([{ waits: '14h' }, { waits: '14h' }]);
    expect(examine(drawing(age), [messenger]).codes).toEqual([]);
  });

  it('lets the team leave, and the hours end, while the visit waits', () => {
    for (const [name, change] of [
      ['team.available', { team: false }],
      ['team.open', { hours: false }],
    ] as const) {
      const { one } = examine({
        steps: { one: ['branch', { when: [name] }], ask: age, two: ['branch', { when: [name] }], end: 'end' },
        edges: ['begin>one', 'one:w0>ask', 'one:else>end', 'ask>two', 'ask:gave-up>end', 'two:w0>end'],
        variables: ['age'],
      });
      const { stepId, visit, played } = one('open-exit');
      expect({ stepId, visit }).toEqual({ stepId: 'two', visit: [change, { says: '5' }] });
      expect([...played.ways].at(-1)).toBe('two/else');
    }
  });

  it('keeps an address before anybody agreed', () => {
    const drawing = (edges: string[]): Drawing => ({
      steps: { ok: 'consent', mail: ['ask', { text: 'Address?', property: 'email' }], end: 'end' },
      edges,
    });
    const { one } = examine(drawing(['begin>ok', 'ok:yes>mail', 'ok:no>mail', 'mail>end']));
    const { played, visit } = one('before-consent');
    expect(visit).toEqual([{ says: 'no' }]);
    expect(played.stepId).toBe('mail');
    expect(examine(drawing(['begin>ok', 'ok:yes>mail', 'ok:no>end', 'mail>end'])).codes).toEqual([]);
  });

  it('is the kept test itself when that fails', () => {
    const tests = [{ id: 't', name: 'greets', visit: { steps: [{ expects: 'Hello' }] } }];
    const { one } = examine({
      steps: { say: say('Hi'), end: 'end' },
      edges: ['begin>say', 'say>end'],
      rest: { tests },
    });
    expect(one('failed-test')).toMatchObject({ severity: 'error', values: { test: 'greets' } });
    expect(one('failed-test').played.missed).toEqual(['Hello']);
  });

  it('is not needed for what no visit comes to', () => {
    const { problems } = examine({ steps: { say: say('Hi'), end: 'end' }, edges: ['begin>end'] });
    expect(problems).toMatchObject([{ code: 'unreachable-step', stepId: 'say' }, { code: 'open-exit' }]);
    expect(problems.map(({ visit }) => visit)).toEqual([undefined, undefined]);
  });
});
