// The ways out, labels and readings of a yes-or-no question.
import { describe, expect, it } from 'vitest';
import { exitsTaken, wrongFields } from '../testing/options';
import { type AskYesNoOptions, askYesNoModel as model } from './model';

const asking = (options: Partial<AskYesNoOptions> = {}): AskYesNoOptions => ({
  ...model.read({}),
  text: 'More?',
  ...options,
});
const context = { locale: 'en', choiceLabels: {} };
const reading = (text: string, options = asking(), labels = {}) =>
  model.readReply?.(options, { kind: 'text', text }, { ...context, choiceLabels: labels });

describe('ask-yes-no', () => {
  it('has three ways out and wants a question', () => {
    expect(model.exits(asking()).map(({ id, look, required }) => [id, look, required])).toEqual([
      ['yes', 'choice', true],
      ['no', 'choice', true],
      ['gave-up', 'failure', false],
    ]);
    expect(wrongFields(model, model.defaults())).toEqual(['text']);
    expect(wrongFields(model, asking())).toEqual([]);
  });

  it('keeps true or false', () => {
    expect(model.writes(asking({ variable: 'more' }))).toEqual([
      { variable: 'more', type: 'boolean', exit: 'yes' },
      { variable: 'more', type: 'boolean', exit: 'no' },
    ]);
    expect(reading('ja gärna')).toEqual({ kind: 'answer', exit: 'yes', value: true, label: 'ja gärna' });
    expect(reading('non merci')).toMatchObject({ exit: 'no', value: false });
    expect(reading('perhaps')).toEqual({ kind: 'problem', problem: 'no-such-choice' });
  });

  it('reads its own labels, numbers of a list and taps', () => {
    const options = asking({ yesLabel: 'Count me in', noLabel: 'Skip' });
    expect(reading('count me in!', options)).toMatchObject({ exit: 'yes' });
    expect(reading('2', options)).toMatchObject({ exit: 'no' });
    expect(reading('Hoppa över', options, { no: 'Hoppa över' })).toMatchObject({ exit: 'no' });
    const tap = { kind: 'choice', choiceId: 'yes' } as const;
    expect(model.readReply?.(options, tap, context)).toMatchObject({ value: true, label: 'Count me in' });
    const other = { kind: 'choice', choiceId: 'c7' } as const;
    expect(model.readReply?.(options, other, context)).toMatchObject({ kind: 'problem' });
  });

  it('speaks its plain labels in the languages of the question', () => {
    const tools = { localize: () => ({ sv: 'Mer?', 'de-AT': 'Mehr?', fi: 'Lisää?' }), isConnected: () => true };
    const state = model.compile({ id: 'q', kind: 'ask-yes-no', options: asking() }, tools);
    expect(JSON.stringify(state.entry)).toContain(JSON.stringify({ sv: 'Nej', 'de-AT': 'Nein', fi: 'Ei' }));
    expect(exitsTaken(state.on?.answered)).toEqual(['yes', 'no']);
    expect(exitsTaken(state.on?.['not-understood'])).toEqual(['stay', 'gave-up']);
  });

  it('follows a renamed variable and names its texts', () => {
    const options = asking({ text: '{{a}}', yesLabel: '{{a}}', variable: 'a' });
    expect(model.renameVariable(options, 'a', 'b')).toMatchObject({ text: '{{b}}', yesLabel: '{{b}}', variable: 'b' });
    expect(model.texts(options).map(({ path }) => path)).toEqual(['text', 'yesLabel']);
  });
});
