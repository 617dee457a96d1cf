// A mail has somebody to go to, a subject and words, and reads its tokens.
import { describe, expect, it } from 'vitest';
import { wrongFields } from '../testing/options';
import { addressesIn, notifyEmailModel as model } from './model';

const options = { to: 'a@example.com, {{owner}}', subject: 'Hi {{name}}', text: 'From {{name}}' };

describe('notify-email', () => {
  it('wants addresses, or tokens that will give one', () => {
    expect(wrongFields(model, options)).toEqual([]);
    expect(wrongFields(model, model.defaults())).toEqual(expect.arrayContaining(['to', 'subject', 'text']));
    expect(wrongFields(model, { ...options, to: 'a@example.com, nobody' })).toEqual(['to']);
    expect(addressesIn('a@b.se;\n c@d.se ,')).toEqual(['a@b.se', 'c@d.se']);
  });

  it('reads its tokens in all three, and is no text for visitors', () => {
    expect(model.reads(options).map(({ field }) => field)).toEqual(['to', 'subject', 'text']);
    expect(model.texts(options)).toEqual([]);
    expect(model.renameVariable(options, 'name', 'who')).toEqual({
      to: options.to,
      subject: 'Hi {{who}}',
      text: 'From {{who}}',
    });
  });
});
