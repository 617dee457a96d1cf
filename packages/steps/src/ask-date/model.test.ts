// What a date question wants, keeps and cannot read.
import { describe, expect, it } from 'vitest';
import { exitsTaken, wrongFields } from '../testing/options';
import { type AskDateOptions, askDateModel as model } from './model';

const asking = (options: Partial<AskDateOptions> = {}): AskDateOptions => ({
  ...model.read({}),
  text: 'When?',
  ...options,
});
const context = { locale: 'en', choiceLabels: {} };

describe('ask-date', () => {
  it('wants a question and leads on with or without an answer', () => {
    expect(wrongFields(model, model.defaults())).toEqual(['text']);
    expect(wrongFields(model, asking({ wants: 'both' }))).toEqual([]);
    const tools = { localize: (_path: string, text: string) => ({ en: text }), isConnected: () => true };
    const state = model.compile({ id: 'd', kind: 'ask-date', options: asking() }, tools);
    expect(exitsTaken(state.on?.answered)).toEqual(['answered']);
    expect(exitsTaken(state.on?.['not-understood'])).toEqual(['stay', 'gave-up']);
  });

  it('keeps dates as dates and times as text', () => {
    const types = (['date', 'time', 'both'] as const).map((wants) => model.writes(asking({ wants, variable: 'at' })));
    expect(types.flat().map(({ type }) => type)).toEqual(['date', 'text', 'date']);
    expect(model.renameVariable(asking({ text: '{{a}}', variable: 'a' }), 'a', 'b')).toMatchObject({
      text: '{{b}}',
      variable: 'b',
    });
  });

  it('counts from when it was said, in UTC where no zone is known', () => {
    const read = (text: string, more = {}) =>
      model.readReply?.(asking({ wants: 'both' }), { kind: 'text', text }, { ...context, ...more });
    expect(read('tomorrow at 15:00', { now: 0 })).toMatchObject({ exit: 'answered', value: '1970-01-02T15:00Z' });
    expect(read('tomorrow at 15:00', { now: 0, timeZone: 'Asia/Tokyo' })).toMatchObject({
      value: '1970-01-02T15:00+09:00',
    });
    expect(read('tomorrow at 15:00')).toEqual({ kind: 'problem', problem: 'no-date' });
  });

  it('takes no taps and no files', () => {
    const tap = { kind: 'choice', choiceId: 'c1' } as const;
    const file = { kind: 'attachment', url: 'https://example.com/a', mime: 'image/png', name: 'a' } as const;
    expect([tap, file].map((reply) => model.readReply?.(asking(), reply, context).kind)).toEqual([
      'problem',
      'problem',
    ]);
  });
});
