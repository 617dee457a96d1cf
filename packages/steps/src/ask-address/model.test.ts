// What an address question wants and keeps.
import { describe, expect, it } from 'vitest';
import { wrongFields } from '../testing/options';
import { askAddressModel as model } from './model';
import { defaultOptions } from './schema';

describe('ask-address', () => {
  const asking = { ...defaultOptions(), text: 'Where to?' };

  it('wants a question and at least one part', () => {
    expect(wrongFields(model, model.defaults())).toEqual(['text']);
    expect(model.check(asking)).toEqual([]);
    const none = { ...asking, street: 'off', postal_code: 'off', city: 'off', country: 'off' };
    expect(model.check(none).map(({ severity }) => severity)).toEqual(['error']);
  });

  it('keeps an object, and takes neither taps nor files', () => {
    expect(model.writes({ ...asking, variable: 'home' })).toEqual([
      { variable: 'home', type: 'object', exit: 'answered' },
    ]);
    const context = { locale: 'en', choiceLabels: {} };
    expect(model.readReply?.(asking, { kind: 'choice', choiceId: 'x' }, context).kind).toBe('problem');
    expect(model.renameVariable({ ...asking, text: '{{a}}', variable: 'a' }, 'a', 'b')).toMatchObject({
      text: '{{b}}',
      variable: 'b',
    });
  });
});
