// Writes a form as plain HTML that works without any script; the page's script only makes it quicker.
import type { FormDefinition, FormField } from '@parley/forms';
import { attributes, escapeHtml } from './escape-html';
import { formWords } from './form-words';
import { renderField } from './render-field';

export interface FormPageOptions {
  /** Where the form posts, e.g. `/v1/forms/form_1/submissions`. */
  action: string;
  values?: Record<string, string | number | string[]>;
  errors?: { field: string; message: string }[];
  locale: 'en' | 'sv';
  /** In an iframe on a customer's page: no page around the form. */
  embedded: boolean;
  /** Said in place of the form after a plain HTML post. */
  thankYou?: string;
  /** A colour scheme the embedding page insists on; else the visitor's own. */
  scheme?: 'light' | 'dark';
  /** Where the script and the style are served, if not at their usual place. */
  assets?: { script: string; style: string };
}

const ASSETS = { script: '/form/form.js', style: '/form/form.css' };

/**
 * The whole page of a public form.
 * @example renderFormPage(definition, { action: "/v1/forms/form_1/submissions", locale: "en", embedded: false })
 */
export function renderFormPage(definition: FormDefinition, options: FormPageOptions): string {
  const { script, style } = options.assets ?? ASSETS;
  const html = { lang: options.locale, class: options.embedded ? 'embedded' : 'page', 'data-scheme': options.scheme };
  const title = definition.title || definition.name;
  return `<!doctype html>
<html${attributes(html)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="strict-origin-when-cross-origin">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet"${attributes({ href: style })}>
<script defer${attributes({ src: script })}></script>
</head>
<body>
<main class="sheet">
<h1>${escapeHtml(title)}</h1>
${options.thankYou === undefined ? renderForm(definition, options) : renderThanks(options.thankYou)}
</main>
</body>
</html>`;
}

/** The form alone, for pages that bring their own frame. */
export function renderForm(definition: FormDefinition, options: FormPageOptions): string {
  const words = formWords(options.locale);
  const problems = new Map((options.errors ?? []).map(({ field, message }) => [field, message]));
  const fields = definition.fields.map((field) =>
    renderField({ field, words, value: options.values?.[field.key], problem: problems.get(field.key) }),
  );
  const form = {
    class: 'form',
    method: 'post',
    action: options.action,
    'data-parley-form': '',
    novalidate: problems.size > 0,
  };
  return `${paragraphs(definition.intro)}
<form${attributes(form)}>
${renderSummary(definition.fields, problems, options.locale)}
${definition.fields.some(isAsked) ? `<p class="note">${escapeHtml(words.requiredNote)}</p>` : ''}
${fields.join('\n')}
<button class="submit" type="submit">${escapeHtml(definition.submitLabel || words.submit)}</button>
</form>`;
}

function renderSummary(fields: FormField[], problems: Map<string, string>, locale: 'en' | 'sv'): string {
  const items = fields.flatMap((field) => {
    const problem = problems.get(field.key);
    return problem === undefined
      ? []
      : [`<li><a href="#field-${escapeHtml(field.id)}">${escapeHtml(field.label)}: ${escapeHtml(problem)}</a></li>`];
  });
  const heading = `<h2>${escapeHtml(formWords(locale).summary(items.length))}</h2><ul>${items.join('')}</ul>`;
  return `<div class="summary" tabindex="-1" data-form-summary role="alert"${items.length === 0 ? ' hidden' : ''}>${items.length === 0 ? '' : heading}</div>`;
}

function renderThanks(text: string): string {
  return `<div class="thanks" role="status" tabindex="-1">${paragraphs(text)}</div>`;
}

function paragraphs(text: string): string {
  const blocks = text.split(/\n{2,}/).filter((block) => block.trim() !== '');
  return blocks.map((block) => `<p>${escapeHtml(block.trim()).replaceAll('\n', '<br>')}</p>`).join('\n');
}

function isAsked({ kind, required }: FormField): boolean {
  return required && kind !== 'hidden';
}
