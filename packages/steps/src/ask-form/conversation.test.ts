// Scripted visits: a form's fields by its own conditions, words and checks; sent at the end, with values as variables.
import type { FormField } from '@parley/forms';
import type { JsonObject } from '@parley/primitives';
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const field = (key: string, kind: FormField['kind'], more: JsonObject = {}): JsonObject => ({
  id: `f_${key}`,
  key,
  kind,
  label: key,
  required: true,
  ...more,
});
const kinds = [
  { value: 'hard', label: 'Hardware' },
  { value: 'soft', label: 'Software' },
];
const fields = [
  field('intro', 'text', { label: '', text: 'We need to **know** this:', required: false }),
  field('email', 'email', { label: 'Your email', contactProperty: 'email', invalidText: 'No, an address.' }),
  field('about', 'dropdown', { label: 'About', options: kinds }),
  field('model', 'single-line', {
    label: 'Which model?',
    showWhen: { match: 'all', rules: [{ fieldId: 'f_about', operator: 'equals', values: ['hard'] }] },
  }),
  field('seen', 'date', { label: 'When?', required: false }),
  field('agree', 'consent', { label: 'Consent', text: 'You may store this.' }),
  field('source', 'hidden', { required: false, defaultValue: 'chat' }),
];
const flow = (options: JsonObject = {}) =>
  drawFlow({
    steps: {
      ask: ['ask-form', { text: 'A few questions.', formId: 'form_1', fields, variable: 'form', ...options }],
      bye: ['end', { text: 'Thanks {{email}} about {{about}}' }],
      lost: ['end', { text: 'Never mind' }],
    },
    edges: ['begin>ask', 'ask:answered>bye', 'ask:gave-up>lost'],
    variables: { form: 'object', email: 'text', about: 'text' },
    rest: { languages: ['sv'] },
  });

describe('a visit to ask-form', () => {
  it('asks what is shown, in form order, and again in the form’s own words', () => {
    const visit = new Visit(flow());
    expect(visit.heard).toEqual(['A few questions.', 'We need to know this:', 'Your email']);
    expect(visit.turn.session.awaiting).toEqual({ kind: 'email', stepId: 'ask' });
    expect(visit.says('no').heard).toEqual(['No, an address.', 'We need to know this:', 'Your email']);
    visit.says('ada@example.com');
    expect(visit.messages[0]).toEqual([
      { kind: 'text', text: 'About' },
      {
        kind: 'choices',
        choices: [
          { id: 'o1', label: 'Hardware' },
          { id: 'o2', label: 'Software' },
        ],
      },
    ]);
    expect(visit.chooses('o1').heard).toEqual(['Which model?']);
    expect(visit.says('X1').heard).toEqual(['When? (or - to skip)']);
    expect(visit.says('-').heard).toEqual(['Consent\nYou may store this.']);
    visit.says('yes please');
    expect(visit.heard).toEqual(['Thanks ada@example.com about hard']);
  });

  it('leaves out what its conditions hide, and sends what is shown', () => {
    const visit = new Visit(flow()).says('ada@example.com').says('software').says('2027-03-15').chooses('yes');
    expect(visit.effect('ask-form').data).toEqual({
      formId: 'form_1',
      language: 'en',
      values: { email: 'ada@example.com', about: 'soft', seen: '2027-03-15', agree: true, source: 'chat' },
    });
    expect(visit.effect('set-contact-property').data).toEqual({ property: 'email', value: 'ada@example.com' });
    expect(visit.turn.variables).toMatchObject({
      email: 'ada@example.com',
      about: 'soft',
      agree: true,
      model: null,
      form: { seen: '2027-03-15' },
    });
  });

  it('needs the consent it asks for, counts tries for each field, and gives up without sending', () => {
    const visit = new Visit(flow()).says('x').says('ada@example.com').says('2').says('-').says('no');
    expect(visit.heard[0]).toContain('agree');
    expect(visit.says('no').heard).toEqual(['Never mind']);
    expect(visit.effects).not.toContain('ask-form');
  });

  it('speaks the form’s translations, with choices that keep their value', () => {
    const translations = {
      sv: { fields: { f_email: { label: 'Din e-post' }, f_about: { label: 'Om', options: { hard: 'Maskin' } } } },
    };
    const visit = new Visit(flow({ translations }), { locale: 'sv' });
    expect(visit.heard.at(-1)).toBe('Din e-post');
    visit.says('ada@example.com');
    expect(visit.heard).toEqual(['Om']);
    expect(visit.says('maskin').says('X1').says('imorgon').heard[0]).toContain('Consent');
  });

  it('takes files where they can be sent, links elsewhere, several choices and numbers', () => {
    const more = [
      field('many', 'checkboxes', { options: kinds }),
      field('stars', 'rating', { max: 4 }),
      field('photo', 'file'),
      field('code', 'single-line', { pattern: '^[A-Z]{2}$', patternText: 'Two capitals.' }),
    ];
    const visit = new Visit(flow({ fields: more, text: '' }));
    expect(visit.heard).toEqual(['many']);
    visit.says('hardware, software').says('9');
    expect(visit.at).toBe('ask');
    visit.says('four');
    expect(visit.heard).toEqual(['photo']);
    visit.replies({ kind: 'attachment', url: 'https://example.com/a.png', mime: 'image/png', name: 'a.png' });
    expect(visit.says('abc').heard[0]).toBe('Two capitals.');
    visit.says('AB');
    expect(visit.effect('ask-form').data['values']).toEqual({
      many: ['hard', 'soft'],
      stars: 4,
      photo: ['https://example.com/a.png'],
      code: 'AB',
    });
  });

  it('sends a form that asks nothing at once', () => {
    const visit = new Visit(flow({ fields: [field('source', 'hidden', { required: false })] }));
    expect(visit.effects).toContain('ask-form');
    expect(visit.status).toBe('ended');
  });
});
