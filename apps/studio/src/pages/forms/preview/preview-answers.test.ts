// The preview answers as the server would, and knows what is only asked once.
import { newForm } from '@parley/forms';
import { describe, expect, it } from 'vitest';
import { answerPreview } from './preview-answers';

const form = {
  ...newForm('Contact'),
  fields: newForm('Contact').fields.map((field) => (field.key === 'name' ? { ...field, once: true } : field)),
};
const goesTo = (url: string) => `To ${url}`;
const ask = (what: string, values: object, known = false) =>
  answerPreview(
    { parley: 1, type: 'preview', id: 7, what, body: { values } },
    { form, known, today: '2026-01-31', goesTo },
  );

describe('a previewed form', () => {
  it('is told what is wrong, in the words of the server', () => {
    expect(ask('check', { email: 'x' })).toMatchObject({
      answerTo: 7,
      status: 200,
      body: { errors: [{ field: 'name' }, { field: 'email', code: 'invalid-email' }, { field: 'message' }] },
    });
    expect(ask('submissions', {})).toMatchObject({ status: 400 });
  });

  it('is thanked, and leaves out what a known visitor has answered', () => {
    const values = { email: 'ada@example.com', message: 'Hello' };
    expect(ask('submissions', values)).toMatchObject({ status: 400, body: { errors: [{ field: 'name' }] } });
    expect(ask('submissions', values, true)).toMatchObject({
      status: 201,
      body: { thankYou: expect.stringContaining('') },
    });
    expect(ask('known', {}, true)?.body).toEqual({ answered: ['name'] });
  });

  it('says where it would go instead of going there', () => {
    const away = { ...form, after: { kind: 'redirect', url: 'https://example.com' } as const };
    const data = {
      parley: 1,
      type: 'preview',
      id: 1,
      what: 'submissions',
      body: { values: { email: 'a@b.se', message: 'x' } },
    };
    expect(answerPreview(data, { form: away, known: true, today: '', goesTo })?.body).toEqual({
      thankYou: 'To https://example.com',
    });
  });

  it.each([null, 'x', {}, { parley: 1, type: 'form-height', height: 3 }])('does not answer %j', (data) => {
    expect(answerPreview(data, { form, known: false, today: '', goesTo })).toBeNull();
  });
});
