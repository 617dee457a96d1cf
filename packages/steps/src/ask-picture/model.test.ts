// What a picture choice wants, its ways out, and what channels are handed.
import { describe, expect, it } from 'vitest';
import { wrongFields } from '../testing/options';
import { askPictureModel as model } from './model';
import { type AskPictureOptions, defaultOptions, emptyPicture } from './schema';

const sofa = { ...emptyPicture('sofa'), label: 'Sofa', image: 'https://example.com/a.png' };
const lamp = { ...emptyPicture('lamp'), label: 'Lamp', text: 'For {{name}}', when: 'name == "Ada"' };
const asking = (change: Partial<AskPictureOptions> = {}): AskPictureOptions => ({
  ...defaultOptions(),
  text: 'Which?',
  choices: [sofa, lamp],
  ...change,
});

describe('ask-picture', () => {
  it('wants a question, two titles and addresses that are some', () => {
    expect(wrongFields(model, model.defaults())).toEqual(['text', 'choices.0.label', 'choices.1.label']);
    expect(wrongFields(model, asking())).toEqual([]);
    expect(wrongFields(model, asking({ choices: [sofa, { ...lamp, image: 'javascript:x' }] }))).toEqual([
      'choices.1.image',
    ]);
    const codes = (change: Partial<AskPictureOptions>) => model.check(asking(change)).map(({ code }) => code);
    expect(codes({ choices: [sofa] })).toEqual(['no-choices']);
    expect(codes({ choices: [sofa, sofa] })).toEqual(['repeated-id', 'repeated-label']);
    expect(codes({ several: true, min: 3 })).toEqual(['empty-range']);
    expect(codes({ choices: [], list: 'items' })).toEqual([]);
  });

  it('leads on by each picture, or by one way where several or a list may be chosen from', () => {
    const ways = (change: Partial<AskPictureOptions> = {}) => model.exits(asking(change)).map(({ id }) => id);
    expect(ways()).toEqual(['sofa', 'lamp', 'gave-up']);
    expect(ways({ several: true })).toEqual(['answered', 'gave-up']);
    expect(ways({ list: 'items' })).toEqual(['answered', 'gave-up']);
    const types = (change: Partial<AskPictureOptions>) =>
      model.writes(asking({ variable: 'x', ...change })).map(({ type }) => type);
    expect([types({}), types({ several: true })]).toEqual([['text', 'text'], ['list']]);
  });

  it('names its texts and what it reads, and follows a renamed variable', () => {
    expect(model.texts(asking()).map(({ path }) => path)).toEqual([
      'text',
      'choices.sofa.label',
      'choices.lamp.label',
      'choices.lamp.text',
      'button',
    ]);
    expect(model.reads(asking())).toEqual([{ field: 'choices.lamp.when', source: 'name == "Ada"', as: 'expression' }]);
    expect(model.reads(asking({ list: 'items' }))).toMatchObject([{ field: 'list', source: 'vars.items' }]);
    expect(model.renameVariable(asking({ list: 'name' }), 'name', 'who')).toMatchObject({
      list: 'who',
      choices: [{ label: 'Sofa' }, { text: 'For {{who}}', when: 'who == "Ada"' }],
    });
  });
});
