// Writes the fields in their pages. Without script all pages stand below each other; the script shows one at a time.
import { type FormDefinition, type FormField, isAsked, pagesOf } from '@parley/forms';
import { attributes, escapeHtml } from './escape-html';
import type { FormWords } from './form-words';
import { renderField } from './render-field';
import { renderRichText } from './render-rich-text';

export interface Filled {
  words: FormWords;
  locale: 'en' | 'sv';
  problems: ReadonlyMap<string, string>;
  values: Record<string, string | number | boolean | string[]>;
}

export function renderPages({ fields }: FormDefinition, filled: Filled): string {
  const note = fields.some(({ kind, required }) => required && isAsked(kind))
    ? `<p class="note">${escapeHtml(filled.words.requiredNote)}</p>\n`
    : '';
  const pages = pagesOf(fields);
  const [only] = pages;
  if (pages.length === 1 && only && only.begin === null) return `${note}${rows(only.fields, filled)}`;
  const sections = pages.map(({ begin, fields: own }) => {
    const title = begin?.label.trim() ? `<h2 class="page-title" tabindex="-1">${escapeHtml(begin.label)}</h2>` : '';
    const text = renderRichText(begin?.text ?? '');
    return `<section${attributes({ 'data-page': '', 'data-title': begin?.label ?? '' })}>${title}${text}\n${rows(own, filled)}\n</section>`;
  });
  return `${note}${sections.join('\n')}`;
}

function rows(fields: readonly FormField[], { words, locale, problems, values }: Filled): string {
  const written = fields.map((field) =>
    renderField({
      field,
      words,
      locale,
      value: Object.hasOwn(values, field.key) ? values[field.key] : undefined,
      problem: problems.get(field.key),
    }),
  );
  return `<div class="fields">\n${written.filter((one) => one !== '').join('\n')}\n</div>`;
}
