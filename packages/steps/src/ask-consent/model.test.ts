// Consent is a clear yes or no; anything else is asked again. Storing needs the way of those who agreed.
import { describe, expect, it } from 'vitest';
import { effectOf, notingTools } from '../testing/effect-tools';
import { wrongFields } from '../testing/options';
import { askConsentModel as model } from './model';
import { askConsentPerformer } from './runtime';

const asking = { ...model.defaults(), text: 'May we store your name?' };
const exitOf = (text: string, labels: Record<string, string> = {}) => {
  const read = model.readReply?.(asking, { kind: 'text', text }, { locale: 'sv', choiceLabels: labels });
  return read?.kind === 'answer' ? read.exit : read?.problem;
};

describe('ask-consent', () => {
  it('wants the words and both choices', () => {
    expect(wrongFields(model, model.defaults())).toEqual(['text']);
    expect(wrongFields(model, asking)).toEqual([]);
    expect(wrongFields(model, { ...asking, agreeLabel: ' ' })).toEqual(['agreeLabel']);
    expect(model.consents(asking)).toEqual(['agreed']);
  });

  it.each([
    ['I agree', 'agreed'],
    ['ja gärna', 'agreed'],
    ['2', 'declined'],
    ['no', 'declined'],
    ['what for?', 'no-such-choice'],
    ['', 'no-such-choice'],
  ])('hears %j as %s', (text, exit) => {
    expect(exitOf(text)).toBe(exit);
  });

  it('hears the words the visitor saw', () => {
    expect(exitOf('Jag godkänner', { agreed: 'Jag godkänner', declined: 'Nej tack' })).toBe('agreed');
  });

  it('keeps the decision with the words', async () => {
    const tools = notingTools();
    const perform = (data: { given: boolean; text: string } | { given: string }) =>
      askConsentPerformer.perform(effectOf('ask-consent', data), tools);
    expect(await perform({ given: true, text: 'May we?' })).toEqual({ kind: 'done' });
    expect(await perform({ given: 'yes' })).toMatchObject({ kind: 'failed' });
    expect(tools.asked).toEqual([['keep-consent', { given: true, text: 'May we?' }]]);
  });
});
