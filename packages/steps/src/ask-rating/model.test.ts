// Scales, ways out and what the ends say.
import { describe, expect, it } from 'vitest';
import { exitsTaken, wrongFields } from '../testing/options';
import { askRatingModel as model } from './model';
import type { AskRatingOptions } from './schema';

const asking = (options: Partial<AskRatingOptions> = {}): AskRatingOptions => ({
  ...model.read({}),
  text: 'How was it?',
  ...options,
});
const split = asking({ scale: 'nps', split: true, variable: 'score' });
const exitOf = (text: string, options: AskRatingOptions) => {
  const read = model.readReply?.(options, { kind: 'text', text }, { locale: 'en', choiceLabels: {} });
  return read?.kind === 'answer' ? [read.exit, read.value] : read?.problem;
};

describe('ask-rating', () => {
  it('has one way out with an answer, or three for NPS groups', () => {
    const ids = (options: AskRatingOptions) => model.exits(options).map(({ id }) => id);
    expect(ids(asking())).toEqual(['answered', 'gave-up']);
    expect(ids(asking({ split: true }))).toEqual(['answered', 'gave-up']);
    expect(ids(split)).toEqual(['promoter', 'passive', 'detractor', 'gave-up']);
    expect(model.writes(split)).toContainEqual({ variable: 'score', type: 'number', exit: 'detractor' });
  });

  it('puts answers into their group', () => {
    const given = ['10', '9', '8', '7', '6', '0'].map((text) => exitOf(text, split));
    expect(given).toEqual([
      ['promoter', 10],
      ['promoter', 9],
      ['passive', 8],
      ['passive', 7],
      ['detractor', 6],
      ['detractor', 0],
    ]);
    expect(exitOf('0', asking())).toBe('too-small');
    expect(exitOf('7', asking({ highest: 7 }))).toEqual(['answered', 7]);
  });

  it('reads taps by their number', () => {
    const read = (choiceId: string) =>
      model.readReply?.(asking(), { kind: 'choice', choiceId }, { locale: 'en', choiceLabels: {} });
    expect(read('r4')).toEqual({ kind: 'answer', exit: 'answered', value: 4, label: '4' });
    expect([read('r9'), read('c1')].map((reading) => reading?.kind)).toEqual(['problem', 'problem']);
  });

  it('says what the ends mean, in every language they are written in', () => {
    const tools = {
      localize: (path: string, text: string) => ({ en: text, ...(path === 'lowLabel' && { sv: 'Dåligt' }) }),
      isConnected: () => true,
    };
    const options = asking({ lowLabel: 'Poor', highLabel: 'Great' });
    const state = model.compile({ id: 'r', kind: 'ask-rating', options }, tools);
    expect(JSON.stringify(state.entry)).toContain(
      JSON.stringify({ en: '1 = Poor, 5 = Great', sv: '1 = Dåligt, 5 = Great' }),
    );
    expect(exitsTaken(state.on?.answered)).toEqual(['answered']);
    const bare = model.compile({ id: 'r', kind: 'ask-rating', options: asking() }, tools);
    expect(JSON.stringify(bare.entry)).not.toContain(' = ');
  });

  it('wants a question and a scale of three to ten', () => {
    expect(wrongFields(model, model.defaults())).toEqual(['text']);
    expect(wrongFields(model, asking({ highest: 2 }))).toEqual(['highest']);
    expect(wrongFields(model, asking({ highest: 10 }))).toEqual([]);
    expect(model.renameVariable(asking({ highLabel: '{{a}}', variable: 'a' }), 'a', 'b')).toMatchObject({
      highLabel: '{{b}}',
      variable: 'b',
    });
  });
});
