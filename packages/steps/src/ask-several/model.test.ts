// Choices that can be told apart, a number of them that can be made, and a list as the answer.
import { describe, expect, it } from 'vitest';
import { wrongFields } from '../testing/options';
import { type AskSeveralOptions, askSeveralModel as model } from './model';

const choice = (id: string, label: string) => ({ id, label, value: '', when: '' });
const asking = (change: Partial<AskSeveralOptions> = {}): AskSeveralOptions => ({
  ...model.read({}),
  text: 'Which?',
  choices: [choice('c1', 'Tea'), choice('c2', 'Milk')],
  ...change,
});

describe('ask-several', () => {
  it('wants a question and two choices with words', () => {
    expect(wrongFields(model, model.defaults())).toEqual(['text', 'choices.0.label', 'choices.1.label']);
    expect(wrongFields(model, asking())).toEqual([]);
    expect(model.check(asking({ choices: [] })).map(({ code }) => code)).toContain('no-choices');
    expect(model.check(asking({ choices: [], list: 'drinks' }))).toEqual([]);
  });

  it('finds twins and counts that cannot be', () => {
    const codes = (change: Partial<AskSeveralOptions>) => model.check(asking(change)).map(({ code }) => code);
    expect(codes({})).toEqual([]);
    expect(codes({ min: 3 })).toEqual(['empty-range']);
    expect(codes({ min: 2, max: 1 })).toEqual(['empty-range']);
    const twins = [choice('c1', 'Tea'), choice('c1', 'tea ')];
    expect(codes({ choices: twins })).toEqual(['repeated-id', 'repeated-label']);
  });

  it('keeps a list, follows renamed variables and knows an answer it would take', () => {
    expect(model.writes(asking({ variable: 'drinks' }))).toEqual([
      { variable: 'drinks', type: 'list', exit: 'answered' },
    ]);
    const named = asking({ choices: [choice('c1', '{{a}}')], variable: 'a' });
    expect(model.renameVariable(named, 'a', 'b')).toMatchObject({ variable: 'b', choices: [{ label: '{{b}}' }] });
    expect(model.samples(asking({ min: 2 }))).toEqual(['1, 2']);
  });
});
