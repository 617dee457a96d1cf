// The code a site's owner pastes: a frame that grows by script, a plain frame, or HTML without anything of ours.
import type { FormDefinition } from '@parley/forms';
import { renderForm } from '@parley/widget/render-form';

export interface Embedding {
  origin: string;
  formId: string;
  title: string;
}

export function frameCode({ origin, formId, title }: Embedding): string {
  return `<iframe src="${origin}/f/${formId}?embedded=1" title="${attribute(title)}" style="width:100%;height:720px;border:0" loading="lazy"></iframe>`;
}

/** Grows with the form, and tells the page's own scripts what happens in it. */
export function scriptCode({ origin, formId }: Omit<Embedding, 'title'>): string {
  return `<script async src="${origin}/form/embed.js" data-form="${attribute(formId)}"></script>`;
}

export function htmlCode(form: FormDefinition, { origin, formId }: Omit<Embedding, 'title'>): string {
  const action = `${origin}/v1/forms/${formId}/submissions`;
  return renderForm(form, { action, locale: form.language, embedded: true })
    .replace(/<div class="summary"[^>]*><\/div>\n/, '')
    .replace(/\n?<p class="error"[^>]*><\/p>/g, '')
    .replace(/ aria-describedby="error-[^"]*"/g, '')
    .replace(' data-parley-form=""', '')
    .replace(/ data-(field|id|when|once|queued|page|title|work|resume|today)(="[^"]*")?(?=[\s>])/g, '')
    .trim();
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
