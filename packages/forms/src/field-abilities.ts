// What each kind of field is able to do. Holds no schema, so that a visitor's browser can have it.
import type { FieldKind } from './field-kind';

const layout: ReadonlySet<FieldKind> = new Set(['heading', 'text', 'page']);
const choosing: ReadonlySet<FieldKind> = new Set(['dropdown', 'radio', 'checkboxes']);

/** Only there to be read; it has no answer. */
export const isLayout = (kind: FieldKind): boolean => layout.has(kind);
/** The visitor picks from options. */
export const hasOptions = (kind: FieldKind): boolean => choosing.has(kind);
/** A visitor can answer it; hidden fields are filled in by the page. */
export const isAsked = (kind: FieldKind): boolean => !layout.has(kind) && kind !== 'hidden';

/** The highest rating of a field without a `max`. */
export const mostStars = 5;
