// The pure face of a question: what publishing refuses, its ways out, its texts and variables.
import { describe, expect, it } from 'vitest';
import { exitsTaken, wrongFields } from '../testing/options';
import { askQuestionModel as model } from './model';
import { type AskQuestionOptions, defaultOptions } from './schema';

const choice = (id: string, label: string) => ({ id, label, value: '', when: '' });
const ask = (options: Partial<AskQuestionOptions> = {}): AskQuestionOptions => ({
  ...defaultOptions(),
  text: 'Hm?',
  ...options,
});
const tools = { localize: (_path: string, text: string) => ({ en: text }), isConnected: () => true };
const choices = [choice('yes', 'Yes'), choice('no', 'No')];

describe('options of ask-question', () => {
  it('pass when complete and point at what is missing', () => {
    expect(wrongFields(model, ask())).toEqual([]);
    expect(wrongFields(model, defaultOptions())).toEqual(['text']);
    expect(wrongFields(model, ask({ variable: 'Not A Name', maxTries: 0, maxLength: 0 }))).toEqual([
      'maxTries',
      'variable',
      'maxLength',
    ]);
    expect(wrongFields(model, ask({ answer: 'choice', choices: [choice('a', ' ')] }))).toEqual(['choices.0.label']);
  });

  it('are checked beyond the schema', () => {
    const codes = (options: Partial<AskQuestionOptions>) => model.check(ask(options)).map(({ code }) => code);
    expect(codes({ answer: 'choice' })).toEqual(['no-choices']);
    expect(codes({ answer: 'choice', choices })).toEqual([]);
    expect(codes({ answer: 'choice', choices: [...choices, choice('yes', 'Sure')] })).toEqual(['repeated-id']);
    expect(codes({ answer: 'choice', choices: [choice('gave-up', 'X')] })).toEqual(['repeated-id']);
    expect(codes({ answer: 'choice', choices: [...choices, choice('y2', 'yes ')] })).toEqual(['repeated-label']);
    expect(codes({ answer: 'number', min: 5, max: 1 })).toEqual(['empty-range']);
    expect(codes({ answer: 'text', min: 5, max: 1 })).toEqual([]);
  });
});

describe('exits of ask-question', () => {
  it('are answered and gave-up, or one per choice', () => {
    expect(model.exits(ask()).map(({ id, required }) => [id, required])).toEqual([
      ['answered', true],
      ['gave-up', false],
    ]);
    const drawn = model.exits(ask({ answer: 'choice', choices })).map(({ id, look, label }) => [id, look, label]);
    expect(drawn).toEqual([
      ['yes', 'choice', 'Yes'],
      ['no', 'choice', 'No'],
      ['gave-up', 'failure', null],
    ]);
  });

  it('set the variable on the ways that have an answer', () => {
    expect(model.writes(ask({ variable: 'age', answer: 'number' }))).toEqual([
      { variable: 'age', type: 'number', exit: 'answered' },
    ]);
    expect(model.writes(ask({ variable: 'a', answer: 'choice', choices })).map(({ exit }) => exit)).toEqual([
      'yes',
      'no',
    ]);
    expect(model.writes(ask())).toEqual([]);
  });
});

describe('texts of ask-question', () => {
  it('are the question, choices, retry and placeholder that are there', () => {
    const paths = (options: Partial<AskQuestionOptions>) => model.texts(ask(options)).map(({ path }) => path);
    expect(paths({ choices })).toEqual(['text']);
    expect(paths({ answer: 'choice', choices, retry: 'Pick', placeholder: 'P' })).toEqual([
      'text',
      'choices.yes.label',
      'choices.no.label',
      'retry',
      'placeholder',
    ]);
  });

  it('go on the wire with their choices', () => {
    expect(model.sends(ask({ answer: 'choice', choices, retry: 'Pick' }))).toEqual([
      {
        field: 'text',
        parts: [
          { kind: 'text', text: 'Hm?' },
          { kind: 'choices', choices: choices.map(({ id, label }) => ({ id, label })) },
        ],
      },
      {
        field: 'retry',
        parts: [
          { kind: 'text', text: 'Pick' },
          { kind: 'choices', choices: choices.map(({ id, label }) => ({ id, label })) },
        ],
      },
    ]);
  });

  it('follow a renamed variable', () => {
    const options = ask({ text: 'Hi {{name}}', retry: '{{name}}?', variable: 'name', placeholder: 'name' });
    expect(model.renameVariable(options, 'name', 'first')).toEqual(
      ask({ text: 'Hi {{first}}', retry: '{{first}}?', variable: 'first', placeholder: 'name' }),
    );
  });
});

describe('machine of ask-question', () => {
  it('waits for an answer and gives up after its tries', () => {
    const state = model.compile({ id: 'q', kind: 'ask-question', options: ask({ maxTries: 3, variable: 'x' }) }, tools);
    expect(model.waits(ask())).toBe(true);
    expect(state.always).toBeUndefined();
    expect(exitsTaken(state.on?.answered)).toEqual(['answered']);
    expect(exitsTaken(state.on?.['not-understood'])).toEqual(['stay', 'gave-up']);
    expect(state.on?.['not-understood']?.[0]?.guard).toEqual({ type: 'tries-left', params: { step: 'q', max: 2 } });
  });
});
