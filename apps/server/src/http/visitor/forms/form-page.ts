// A form as a page of its own, drawn by the widget's own writer so that both look the same.
import type { FieldError, FormDefinition } from '@parley/forms';
import { type FormFace, pageToken, type World } from '@parley/use-cases';
import { renderFormPage } from '@parley/widget/render-form';
import { framedPolicy } from '../../security-headers';

export type Values = Record<string, string | string[]>;
export type Shown = {
  readonly embedded: boolean;
  /** Of the page around. */
  readonly scheme?: 'light' | 'dark';
  readonly values?: Values;
  readonly errors?: readonly FieldError[];
  readonly thankYou?: string;
  /** Kept when a page is shown again, so that the visitor's time counts from the first. */
  readonly token?: string | undefined;
};

export function formPage(world: World, face: FormFace, { errors, token, ...shown }: Shown): string {
  const { formId, definition, languages, brand, today } = face;
  const address = `/f/${encodeURIComponent(formId)}`;
  return renderFormPage(definition, {
    action: `/v1/forms/${encodeURIComponent(formId)}/submissions`,
    locale: definition.language,
    ...shown,
    ...(errors && { errors: [...errors] }),
    token: token ?? pageToken(world, formId),
    address,
    languages,
    today,
    look: `${address}/look.css`,
    ...(brand.logoUrl !== null && { logoUrl: brand.logoUrl }),
  });
}

export function htmlOf(page: string, status = 200): Response {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': framedPolicy('*'),
    'cache-control': 'no-store',
  };
  return new Response(page, { status, headers });
}

/** Answers from the page's address, for the fields whose author allows it. */
export function prefilled({ fields }: FormDefinition, query: URLSearchParams): Values {
  const values: Values = {};
  for (const { key, prefill, kind, options } of fields) {
    // A consent is given by the visitor, never by a link.
    if (!prefill || kind === 'consent' || kind === 'file' || !query.has(key)) continue;
    const given = query.getAll(key).map((text) => text.slice(0, 2_000));
    const fit = options ? given.filter((text) => options.some(({ value }) => value === text)) : given;
    if (fit.length > 0) values[key] = kind === 'checkboxes' ? fit : (fit[0] ?? '');
  }
  return values;
}
