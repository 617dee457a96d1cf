// The public page of a form as a document of its own: the same writer, sheet and script; what it sends is answered here.
import { type FormDefinition, validateSubmission } from '@parley/forms';
import { renderFormPage } from '@parley/widget/render-form';
import { lookSheet } from '@parley/widget/look-sheet';
import { formSheet } from '@parley/widget/form-sheet';

export type PictureState = 'empty' | 'errors' | 'thanks';

export interface PictureOptions {
  state: PictureState;
  scheme: 'light' | 'dark';
  brandColour: string;
  today: string;
}

export function formPicture(form: FormDefinition, { state, scheme, brandColour, today }: PictureOptions): string {
  const own = form.look?.scheme;
  const page = renderFormPage(form, {
    action: '/v1/forms/preview/submissions',
    preview: true,
    today,
    locale: form.language,
    embedded: false,
    scheme: own === 'light' || own === 'dark' ? own : scheme,
    ...(state === 'errors' && { errors: mistakesOf(form) }),
    ...(state === 'thanks' && { thankYou: form.after.kind === 'thank-you' ? form.after.text : '' }),
  });
  return page.replace(
    /<link rel="stylesheet"[^>]*>/,
    () =>
      `<style>${formSheet.replace('"inter.woff2"', '"/form/inter.woff2"')}\n${lookSheet(form.look, brandColour)}</style>`,
  );
}

/** What a visitor is told who sends it empty. */
function mistakesOf(form: FormDefinition) {
  const outcome = validateSubmission(form, {}, { source: 'html' });
  return outcome.ok ? [] : outcome.error.map(({ field, message }) => ({ field, message }));
}
