import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommands } from '../edit/apply-command';
import { parseFlow } from '../file/parse-flow';
import type { FlowDraft } from '../language/document';
import { publishFlow } from '../publish/publish-flow';
import { anyDraft } from '../testing/any-draft';
import { draw, type Drawing } from '../testing/draw-flow';
import { roomyChannel, tightChannel } from '../testing/test-channels';
import { testModels } from '../testing/test-models';
import { checkFlow } from './check-flow';

const good: Drawing = {
  steps: {
    begin: 'begin',
    ask: ['ask', { text: 'Name?', variable: 'name' }],
    hello: ['say', { text: 'Hi {{ name }} {{ contact.first_name }}' }],
    end: 'end',
  },
  edges: ['begin>ask', 'ask>hello', 'hello>end'],
  variables: ['name'],
};

const check = (drawing: Drawing, channels = [roomyChannel]) => checkFlow(draw(drawing), testModels, { channels });
const codes = (drawing: Drawing) => check(drawing).map(({ code, stepId }) => (stepId ? `${code} ${stepId}` : code));

/** Adds steps and edges to the good flow. */
function plus(steps: Drawing['steps'], edges: readonly string[] = [], rest: Partial<Drawing> = {}): Drawing {
  return { ...good, steps: { ...good.steps, ...steps }, edges: [...(good.edges ?? []), ...edges], ...rest };
}

/** The flow after its problem's own fix. */
function mended(drawing: Drawing, code: string): readonly string[] {
  const draft = draw(drawing);
  const problem = checkFlow(draft, testModels).find((other) => other.code === code);
  return checkFlow(applyCommands(draft, problem?.fix?.commands ?? [], testModels), testModels).map(
    (other) => other.code,
  );
}

describe('checkFlow', () => {
  it('has nothing to say about a good flow', () => {
    expect(check(good)).toEqual([]);
  });

  it('wants a trigger', () => {
    expect(codes({ steps: { end: 'end' } })).toEqual(['no-trigger']);
    expect(codes({ steps: {} })).toEqual(['no-trigger']);
  });

  it('finds steps no visit comes to, and can remove them', () => {
    const lost = plus({ lost: ['say', { text: 'x' }] }, ['lost>end']);
    expect(codes(lost)).toEqual(['unreachable-step lost']);
    expect(mended(lost, 'unreachable-step')).toEqual([]);
  });

  it('finds kinds nobody knows', () => {
    const strange = plus({ ask: ['constructor', {}] });
    expect(codes(strange)).toContain('unknown-kind ask');
    expect(mended(strange, 'unknown-kind')).not.toContain('unknown-kind');
  });

  it('finds options that are not filled in, by field', () => {
    expect(check(plus({ ask: ['ask', { text: '', variable: '' }] }))).toMatchObject([
      { code: 'invalid-option', severity: 'error', stepId: 'ask', field: 'variable' },
      { code: 'unset-variable', stepId: 'hello' },
    ]);
  });

  it.each([
    ['dangling-edge', ['ask:gave-up>gone']],
    ['double-edge', ['hello>ask']],
    ['lost-exit', ['hello:left>end']],
  ])('finds a %s and can remove it', (code, edges) => {
    const bad = plus({}, edges);
    expect(check(bad)).toMatchObject([{ code, severity: 'error', field: expect.stringMatching(/^exit:/) }]);
    expect(mended(bad, code)).toEqual([]);
  });

  it('finds an edge from a step that is gone', () => {
    expect(mended(plus({}, ['gone>end']), 'dangling-edge')).toEqual([]);
  });

  it('wants required exits to lead somewhere, shows the way there and offers the end', () => {
    const open = plus({ adult: ['branch', { when: 'name == "x"' }] }, ['adult:no>end'], {
      edges: ['begin>ask', 'ask>adult', 'adult:no>hello', 'hello>end'],
    });
    expect(check(open)).toMatchObject([
      { code: 'open-exit', severity: 'error', stepId: 'adult', field: 'exit:yes', visit: [{ says: '…' }] },
    ]);
    expect(mended(open, 'open-exit')).toEqual([]);
  });

  it('finds rings that never wait: an error without a way out, else a warning', () => {
    const ring = { begin: 'begin', a: ['say', { text: 'a' }], b: ['say', { text: 'b' }] } as const;
    expect(check({ steps: ring, edges: ['begin>a', 'a>b', 'b>a'] })).toMatchObject([
      { code: 'endless-loop', severity: 'error', stepId: 'a' },
    ]);
    const maybe = { ...ring, b: ['branch', { when: 'channel == "chat"' }], end: 'end' } as const;
    expect(check({ steps: maybe, edges: ['begin>a', 'a>b', 'b:yes>a', 'b:no>end'] })).toMatchObject([
      { code: 'endless-loop', severity: 'warning' },
    ]);
  });

  it('finds variables unset on some path, with the visit that shows it', () => {
    const skipped = plus({}, ['ask:gave-up>hello']);
    expect(check(skipped)).toMatchObject([
      {
        code: 'unset-variable',
        severity: 'warning',
        stepId: 'hello',
        field: 'text',
        values: { name: 'name' },
        visit: [{ says: '?' }],
      },
    ]);
    expect(codes(plus({ hello: ['say', { text: '{{ name | default: "you" }}' }] }, ['ask:gave-up>hello']))).toEqual([]);
    const both = plus({ fill: ['set', { variable: 'name', value: '"x"' }] }, ['ask:gave-up>fill', 'fill>hello']);
    expect(codes(both)).toEqual([]);
  });

  it('takes a condition that asks whether a value is known as safe', () => {
    const asks = (when: string) =>
      plus({ b: ['branch', { when }] }, [], { edges: ['begin>b', 'b:yes>ask', 'ask>hello', 'hello>end'] });
    expect(codes(asks('known(name)'))).toEqual([]);
    expect(codes(asks('known( vars.name ) && name == "x"'))).toEqual([]);
    expect(codes(asks('name == "x"'))).toEqual(['unset-variable b']);
  });

  it('finds names that mean nothing, and can declare variables', () => {
    const unknown = plus({ hello: ['say', { text: '{{ nmae }} {{ team.mood }} {{ contact.anything }}' }] });
    expect(codes(unknown)).toEqual(['unknown-variable hello', 'unknown-name hello']);
    expect(mended(unknown, 'unknown-variable')).not.toContain('unknown-variable');
    const unkept = { ...good, variables: [] };
    expect(codes(unkept)).toEqual(['unknown-variable ask', 'unknown-variable hello']);
    expect(mended(unkept, 'unknown-variable')).toEqual([]);
    expect(codes({ ...good, variables: ['name', 'contact'] })).toEqual(['reserved-variable']);
  });

  it('finds broken tokens and conditions where they stand', () => {
    expect(check(plus({ hello: ['say', { text: 'Hi {{ name' }] }))).toMatchObject([
      { code: 'bad-template', stepId: 'hello', field: 'text', values: { language: 'en' } },
    ]);
    const broken = plus({ b: ['branch', { when: 'name ==' }] }, ['ask:gave-up>b', 'b:yes>end']);
    expect(check(broken)).toMatchObject([
      { code: 'bad-expression', stepId: 'b', field: 'when', values: { position: 7 } },
    ]);
  });

  it('finds missing and broken translations', () => {
    const texts = { languages: ['sv'], translations: { sv: { 'ask/text': 'Namn?', 'hello/text': '{% x %}' } } };
    expect(check({ ...good, rest: texts })).toMatchObject([
      { code: 'bad-template', stepId: 'hello', values: { language: 'sv' } },
    ]);
    expect(check({ ...good, rest: { languages: ['sv'] } })).toMatchObject([
      { code: 'missing-translation', severity: 'warning', stepId: 'ask', field: 'text', values: { language: 'sv' } },
      { code: 'missing-translation', stepId: 'hello' },
    ]);
  });

  it('says how a message will look on a channel with limits (R platform limits)', () => {
    const choices = ['1', '2', '3', '4'].map((id) => ({ id, label: `Choice ${id}` }));
    const long = plus({ pick: ['choose', { text: 'Which?', choices }], hello: ['say', { text: 'x'.repeat(101) }] }, [
      'ask:gave-up>pick',
    ]);
    expect(check(long, [tightChannel])).toMatchObject([
      { code: 'limit-text-split', severity: 'warning', stepId: 'hello', values: { channel: 'tight', max: 100 } },
      {
        code: 'limit-choices-numbered',
        stepId: 'pick',
        field: 'choices',
        message: expect.stringContaining('at most 3'),
      },
    ]);
    const wide = plus({ pick: ['choose', { text: 'Which?', choices: [{ id: '1', label: 'A label too long' }] }] }, [
      'ask:gave-up>pick',
    ]);
    expect(check(wide, [tightChannel])).toMatchObject([
      { code: 'limit-choices-numbered', message: expect.stringContaining('10 characters') },
    ]);
    expect(check(long, [roomyChannel])).toEqual([]);
  });

  it('finds messages that fall outside the window for flows', () => {
    const late = (ms: number) =>
      plus({ wait: ['pause', { ms }] }, [], { edges: ['begin>ask', 'ask>wait', 'wait>hello', 'hello>end'] });
    expect(check(late(24 * 3_600_000), [tightChannel])).toMatchObject([
      { code: 'outside-window', severity: 'warning', stepId: 'hello', values: { channel: 'tight', hours: 24 } },
    ]);
    expect(check(late(24 * 3_600_000 - 1), [tightChannel])).toEqual([]);
    expect(check(late(24 * 3_600_000), [roomyChannel])).toEqual([]);
  });

  it('adds up waits until the visitor writes, and takes a ring of waits as endless', () => {
    const wait = ['pause', { ms: 13 * 3_600_000 }] as const;
    const twice = plus({ w1: wait, w2: wait }, [], {
      edges: ['begin>w1', 'w1>w2', 'w2>ask', 'ask>hello', 'hello>end'],
    });
    expect(check(twice, [tightChannel])).toMatchObject([{ code: 'outside-window', stepId: 'ask' }]);
    const ring = {
      steps: { begin: 'begin', say: ['say', { text: 'x' }], w: ['pause', { ms: 1000 }] },
      edges: ['begin>say', 'say>w', 'w>say'],
    } as const;
    expect(check(ring, [tightChannel])).toMatchObject([
      { code: 'outside-window', stepId: 'say' },
      { code: 'no-way-out', stepId: 'w' },
    ]);
  });

  it('checks interrupts', () => {
    const interrupts = (list: FlowDraft['interrupts']) =>
      check({ ...good, rest: { interrupts: list } }).map(({ code }) => code);
    expect(interrupts([{ id: 'i', keywords: ['stop'], to: 'end' }])).toEqual([]);
    expect(interrupts([{ id: 'i', keywords: [], to: null }])).toEqual(['open-interrupt', 'no-keyword']);
    expect(interrupts([{ id: 'i', keywords: ['a'], to: 'gone' }])).toEqual(['dangling-interrupt']);
    expect(
      interrupts([
        { id: 'i', keywords: ['a'], to: 'end' },
        { id: 'j', keywords: ['A'], to: 'end' },
      ]),
    ).toEqual(['double-keyword']);
  });

  it('keeps quiet about disabled steps', () => {
    const draft = draw(plus({ ask: ['ask', {}] }));
    const steps = draft.steps.map((step) => (step.id === 'ask' ? { ...step, disabled: true } : step));
    expect(checkFlow({ ...draft, steps }, testModels).map(({ code, stepId }) => `${code} ${stepId}`)).toEqual([
      'unset-variable hello',
    ]);
  });

  it('never throws, and every fix it offers is one that can be applied', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        for (const { fix } of checkFlow(draft, testModels, { channels: [tightChannel] })) {
          const fixed = applyCommands(draft, fix?.commands ?? [], testModels);
          expect(parseFlow(fixed).ok).toBe(true);
          if (fix) expect(fixed).not.toBe(draft);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('asks each step a bounded number of times, so that 300 steps stay cheap', () => {
    const ids = Array.from({ length: 300 }, (_, index) => `s${index}`);
    const steps = Object.fromEntries(ids.map((id) => [id, ['say', { text: 'Hi {{ name }}' }] as const]));
    const say = testModels['say'];
    if (!say) throw new Error('the test models hold say');
    let asked = 0;
    const counting = {
      ...say,
      texts: (options: Parameters<typeof say.texts>[0]) => ((asked += 1), say.texts(options)),
    };
    const flow = draw(plus(steps, ['ask:gave-up>s0', ...ids.slice(1).map((id, index) => `s${index}>${id}`)]));
    const problems = checkFlow(flow, { ...testModels, say: counting }, { channels: [tightChannel] });
    expect(problems.filter(({ code }) => code === 'unset-variable')).toHaveLength(300);
    expect(asked).toBeLessThanOrEqual(301 * 4);
  });
});

describe('publishFlow', () => {
  it('lets through a flow without errors, in its printed order, warnings or not', () => {
    const warned = draw({ ...good, rest: { languages: ['sv'] } });
    const published = publishFlow(warned, testModels, [roomyChannel]);
    expect(published).toEqual({ ok: true, value: warned });
    expect(published.ok && Object.keys(published.value).at(-1)).toBe('layout');
  });

  it('gives every problem back when one is an error', () => {
    expect(publishFlow(draw({ steps: {} }), testModels)).toMatchObject({ ok: false, error: [{ code: 'no-trigger' }] });
  });
});
