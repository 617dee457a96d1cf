// The form as HTML: everything escaped, every control labelled and tied to its help and error.
import { describe, expect, it } from 'vitest';
import { contactForm } from '../../test/contact-form';
import { type FormPageOptions, renderFormPage } from './render-form';

const options: FormPageOptions = { action: '/v1/forms/f1/submissions', locale: 'en', embedded: false };
const evil = `"><script>alert('x')</script>&`;

describe('the form page', () => {
  it('is plain HTML that posts to the submissions address', () => {
    const html = renderFormPage(contactForm, options);
    expect(html).toContain('<html lang="en" class="page">');
    expect(html).toContain('method="post" action="/v1/forms/f1/submissions" data-parley-form=""');
    expect(html).toContain('<input type="hidden" name="source" value="website" data-field="source">');
    expect(html).toContain('<label for="field-f2">E-mail</label>');
    expect(html).toContain('aria-describedby="help-f2 error-f2"');
    expect(html).toContain('autocomplete="name"');
  });

  it('lets no text out of its place', () => {
    const html = renderFormPage(
      {
        ...contactForm,
        title: evil,
        intro: evil,
        submitLabel: evil,
        fields: contactForm.fields.map((field) => ({
          ...field,
          id: field.id + evil,
          label: evil,
          help: evil,
          placeholder: evil,
          defaultValue: evil,
          ...(field.options ? { options: [{ value: evil, label: evil }] } : {}),
        })),
      },
      {
        ...options,
        action: evil,
        values: { words: evil },
        errors: [{ field: 'name', message: evil }],
        thankYou: undefined,
      },
    );
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toContain("alert('x')");
    expect(html).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
  });

  it('shows kept values and errors after a plain post', () => {
    const html = renderFormPage(contactForm, {
      ...options,
      values: { name: 'Ada', shop: 'lund', work: ['brakes', 'gears'], words: 'First\nsecond' },
      errors: [{ field: 'email', message: 'Write an address' }],
    });
    expect(html).toContain('value="Ada"');
    expect(html).toContain('<option value="lund" selected>Lund</option>');
    expect(html.match(/ checked/g)).toHaveLength(2);
    expect(html).toContain('<a href="#field-f2">E-mail: Write an address</a>');
    expect(html).toContain('<p class="error" id="error-f2">Write an address</p>');
    expect(html).toContain('One answer needs another look');
  });

  it('speaks Swedish and can stand in another page', () => {
    const html = renderFormPage({ ...contactForm, submitLabel: '' }, { ...options, locale: 'sv', embedded: true });
    expect(html).toContain('<html lang="sv" class="embedded" data-scheme="light"');
    expect(html).toContain('(valfritt)');
    expect(html).toContain('>Skicka</button>');
  });

  it('is light in another page, unless that page or its author says otherwise', () => {
    const schemeIn = (more: Partial<FormPageOptions>, scheme?: 'page' | 'visitor' | 'dark') => {
      const form = scheme ? { ...contactForm, look: { scheme } } : contactForm;
      return /data-scheme="(\w+)"/.exec(renderFormPage(form, { ...options, ...more }))?.[1] ?? 'visitor';
    };
    expect(schemeIn({ embedded: true })).toBe('light');
    expect(schemeIn({ embedded: true, scheme: 'dark' })).toBe('dark');
    expect(schemeIn({ embedded: true, scheme: 'light' }, 'dark')).toBe('dark');
    expect(schemeIn({ embedded: true }, 'visitor')).toBe('visitor');
    expect(schemeIn({ embedded: false }, 'page')).toBe('visitor');
  });

  it('says thanks in place of the form', () => {
    const html = renderFormPage(contactForm, { ...options, thankYou: 'Thanks <3' });
    expect(html).toContain('<div class="thanks" role="status" tabindex="-1"><p>Thanks &lt;3</p></div>');
    expect(html).not.toContain('<form');
  });
});
