// Each instruction changes the context as it promises, and only by what it promises.
import { describe, expect, it } from 'vitest';
import { type MachineEvent, resumeContext, startContext, storeContext, type SessionContext } from './context';
import { createEvaluator } from './evaluator';
import { instructions } from './instructions';
import { started, world } from './testing/small-flow';

const context: SessionContext = {
  ...startContext(started({ values: { age: 20, tags: ['a', 'b'] }, locale: 'sv' })),
  awaiting: { kind: 'text', stepId: 'before' },
};
const event: MachineEvent = { type: 'answered', exit: 'answered', value: 'Lund' };
const evaluator = createEvaluator('en', context, event);

describe('say', () => {
  it('renders in the locale, with tokens', () => {
    const parts = [{ kind: 'text', text: { en: 'Hi', sv: 'Hej {{contact.first_name}}, {{age}} år' } }] as const;
    expect(instructions.say(context, { step: 's', parts }, evaluator).out).toEqual([
      { kind: 'send-message', stepId: 's', data: { parts: [{ kind: 'text', text: 'Hej Ada, 20 år' }] } },
    ]);
  });

  it('says nothing when nothing is left, or when its condition does not hold', () => {
    const empty = [{ kind: 'text', text: { en: '{{nobody}}' } }] as const;
    expect(instructions.say(context, { step: 's', parts: empty }, evaluator)).toEqual({});
    const parts = [{ kind: 'text', text: { en: 'Hi' } }] as const;
    expect(instructions.say(context, { step: 's', parts, when: '!team.available' }, evaluator)).toEqual({});
    expect(instructions.say(context, { step: 's', parts, when: 'team.available' }, evaluator).out).toHaveLength(1);
  });
});

describe('await', () => {
  it('tells the channel what is waited for, in the visitor’s language', () => {
    const choices = [{ id: 'c1', label: { en: 'Yes', sv: 'Ja' } }];
    const params = { step: 's', kind: 'choice', choices, placeholder: { en: 'Pick', sv: 'Välj' } } as const;
    expect(instructions.await(context, params, evaluator).awaiting).toEqual({
      kind: 'choice',
      stepId: 's',
      choices: [{ id: 'c1', label: 'Ja' }],
      placeholder: 'Välj',
    });
  });

  it('is over once the step is left or another entered', () => {
    expect(instructions.leave(context, { step: 's', exit: 'next' }, evaluator).awaiting).toBeNull();
    expect(instructions.enter(context, { step: 's' }, evaluator).awaiting).toBeNull();
  });
});

describe('set', () => {
  it.each([
    [{ from: 'literal', value: 5 }, 5],
    [{ from: 'template', text: { en: 'in {{answer}}' } }, 'in Lund'],
    [{ from: 'expression', source: 'age + 1' }, 21],
    [{ from: 'expression', source: 'age +' }, null],
    [{ from: 'expression', source: 'never_set' }, null],
    [{ from: 'answer' }, 'Lund'],
  ] as const)('takes %j as %j', (value, result) => {
    const change = instructions.set(context, { variable: 'x', value }, evaluator);
    expect(change.variables).toEqual({ age: 20, tags: ['a', 'b'], x: result });
    expect(change.trace).toEqual([{ at: 'set', variable: 'x', value: result }]);
  });
});

describe('set-contact', () => {
  it('is seen at once and asked of the world', () => {
    const value = { from: 'answer' } as const;
    const change = instructions['set-contact'](context, { step: 's', property: 'city', value }, evaluator);
    const data = { property: 'city', value: 'Lund' };
    expect(change.out).toEqual([{ kind: 'set-contact-property', stepId: 's', data }]);
    const after = createEvaluator('en', { ...context, ...change }, event);
    expect(after.text({ en: '{{contact.city}} {{contact.first_name}}' })).toBe('Lund Ada');
  });

  it('joins a list and does nothing with nothing', () => {
    const set = (source: string) =>
      instructions['set-contact'](
        context,
        { step: 's', property: 'p', value: { from: 'expression', source } },
        evaluator,
      );
    expect(set('tags').contactSet).toEqual({ p: 'a, b' });
    expect(set('never_set')).toEqual({});
  });

  it('is forgotten once the world shows it', () => {
    const stored = storeContext({ ...context, contactSet: { city: 'Lund', first_name: 'Eva' } });
    const shows = (contact: typeof world.contact) => resumeContext(stored, { at: 9, world: { ...world, contact } });
    expect(shows({ city: 'Lund' }).contactSet).toEqual({ first_name: 'Eva' });
    expect(shows({}).contactSet).toEqual({ city: 'Lund', first_name: 'Eva' });
  });
});

describe('effect', () => {
  it('puts data, rendered templates and values into one object', () => {
    const effect = {
      kind: 'open-ticket',
      data: { priority: 'high' },
      templates: { name: { en: 'From {{answer}}' } },
      values: { age: { from: 'expression', source: 'age' } },
    } as const;
    expect(instructions.effect(context, { step: 's', effect }, evaluator).out).toEqual([
      { kind: 'open-ticket', stepId: 's', data: { priority: 'high', name: 'From Lund', age: 20 } },
    ]);
    expect(instructions.effect(context, { step: 's', effect, when: 'age > 30' }, evaluator)).toEqual({});
  });
});

describe('tries', () => {
  it('are counted by step and forgotten', () => {
    const once = { ...context, ...instructions['count-try'](context, { step: 's' }, evaluator) };
    const twice = { ...once, ...instructions['count-try'](once, { step: 's' }, evaluator) };
    expect(twice.tries).toEqual({ s: 2 });
    expect(instructions['forget-tries'](twice, { step: 's' }, evaluator).tries).toEqual({});
    expect(instructions['forget-tries'](twice, { step: 'other' }, evaluator)).toEqual({});
  });
});
