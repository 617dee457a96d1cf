// Writes a form as plain HTML that works without any script; the page's script only makes it quicker.
import type { FormDefinition } from '@parley/forms';
import { attributes, escapeHtml } from './escape-html';
import { formWords } from './form-words';
import { renderPages } from './render-pages';
import { renderRichText } from './render-rich-text';

export interface FormPageOptions {
  /** Where the form posts, e.g. `/v1/forms/form_1/submissions`. */
  action: string;
  values?: Record<string, string | number | boolean | string[]>;
  errors?: { field: string; message: string }[];
  locale: 'en' | 'sv';
  /** In an iframe on a customer's page: no page around the form. */
  embedded: boolean;
  /** Said in place of the form after a plain HTML post. */
  thankYou?: string;
  /** Of the page around an embedded form; without it such a form is light. */
  scheme?: 'light' | 'dark';
  /** Where the script and the style are served, if not at their usual place. */
  assets?: { script: string; style: string };
  /** A sheet with the form's own colours. */
  look?: string;
  logoUrl?: string;
  /** Says when and for which form this page was written. */
  token?: string;
  /** Every language the form can be read in, and the page's own address for the links to them. */
  languages?: readonly ('en' | 'sv')[];
  address?: string;
  /** The day conditions count from. */
  today?: string;
  /** Shown in the editor: what is sent goes to whoever shows it, and nowhere else. */
  preview?: boolean;
}

const ASSETS = { script: '/form/form.js', style: '/form/form.css' };

/**
 * The whole page of a public form.
 * @example renderFormPage(definition, { action: "/v1/forms/form_1/submissions", locale: "en", embedded: false })
 */
export function renderFormPage(definition: FormDefinition, options: FormPageOptions): string {
  const { script, style } = options.assets ?? ASSETS;
  const html = {
    lang: options.locale,
    class: options.embedded ? 'embedded' : 'page',
    ...schemeOf(definition, options),
  };
  const title = definition.title || definition.name;
  const logo = definition.look?.logo && options.logoUrl;
  return `<!doctype html>
<html${attributes(html)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="strict-origin-when-cross-origin">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet"${attributes({ href: style })}>${options.look ? `\n<link rel="stylesheet"${attributes({ href: options.look })}>` : ''}
<script defer${attributes({ src: script })}></script>
</head>
<body>
<main class="sheet">
${logo ? `<img class="logo" alt=""${attributes({ src: logo })}>\n` : ''}${renderLanguages(options)}<h1>${escapeHtml(title)}</h1>
${options.thankYou === undefined ? renderForm(definition, options) : renderThanks(options.thankYou)}
</main>
</body>
</html>`;
}

/** The author's word, else the page's around, else for a page of its own the visitor's. */
function schemeOf({ look }: FormDefinition, { embedded, scheme }: FormPageOptions) {
  const own = look?.scheme ?? 'page';
  if (own === 'visitor') return {};
  if (own !== 'page') return { 'data-scheme': own };
  return { 'data-scheme': scheme ?? (embedded ? 'light' : undefined), 'data-follows': embedded };
}

/** The form alone, for pages that bring their own frame. */
export function renderForm(definition: FormDefinition, options: FormPageOptions): string {
  const words = formWords(options.locale);
  const problems = new Map((options.errors ?? []).map(({ field, message }) => [field, message]));
  const form = {
    class: 'form',
    method: 'post',
    action: options.action,
    enctype: definition.fields.some(({ kind }) => kind === 'file') ? 'multipart/form-data' : undefined,
    'data-parley-form': '',
    'data-today': definition.fields.some(({ showWhen }) => showWhen) ? options.today : undefined,
    'data-preview': options.preview === true,
    'data-resume': definition.resume === true,
    'data-work': definition.protection?.proofOfWork === true,
    novalidate: problems.size > 0,
  };
  return `${renderRichText(definition.intro)}
<form${attributes(form)}>
${renderSummary(definition, problems, options.locale)}
${renderPages(definition, { words, locale: options.locale, problems, values: options.values ?? {} })}
${renderUnseen(options, words.trap)}
<div class="send"><button class="submit" type="submit">${escapeHtml(definition.submitLabel || words.submit)}</button></div>
</form>`;
}

/** What the page sends along: a trap for programs, when it was written, and its language. */
function renderUnseen({ token, locale }: FormPageOptions, trap: string): string {
  const along = { 'parley-token': token, 'parley-language': token === undefined ? undefined : locale };
  const inputs = Object.entries(along).flatMap(([name, value]) =>
    value === undefined ? [] : [`<input${attributes({ type: 'hidden', name, value })}>`],
  );
  return `<div class="more" aria-hidden="true"><label>${escapeHtml(trap)} <input type="text" name="website_url" tabindex="-1" autocomplete="off"></label></div>${inputs.join('')}`;
}

function renderLanguages({ address, languages = [], locale, embedded }: FormPageOptions): string {
  if (address === undefined || languages.length < 2) return '';
  const words = formWords(locale);
  const links = [...languages].sort().map((one) => {
    const href = `${address}?${embedded ? 'embedded=1&' : ''}lang=${one}`;
    return `<a${attributes({ href, lang: one, hreflang: one, 'aria-current': one === locale ? 'true' : undefined })}>${words.languageNames[one]}</a>`;
  });
  return `<nav class="languages"${attributes({ 'aria-label': words.languages })}>${links.join(' ')}</nav>\n`;
}

function renderSummary({ fields }: FormDefinition, problems: Map<string, string>, locale: 'en' | 'sv'): string {
  const whole = problems.get('');
  const items = fields.flatMap((field) => {
    const problem = problems.get(field.key);
    return problem === undefined
      ? []
      : [`<li><a href="#field-${escapeHtml(field.id)}">${escapeHtml(field.label)}: ${escapeHtml(problem)}</a></li>`];
  });
  const said = whole ?? formWords(locale).summary(items.length);
  const silent = items.length === 0 && whole === undefined;
  const heading = `<h2>${escapeHtml(said)}</h2><ul>${items.join('')}</ul>`;
  return `<div class="summary" tabindex="-1" data-form-summary role="alert"${silent ? ' hidden' : ''}>${silent ? '' : heading}</div>`;
}

function renderThanks(text: string): string {
  return `<div class="thanks" role="status" tabindex="-1">${renderRichText(text)}</div>`;
}
