// The fields a visitor meets with their answers: conditions in order, and questions asked once giving way to queued ones.
import type { FormField } from '../field';
import { isLayout } from '../field-abilities';
import { type Answer, isShown } from './is-shown';

/** As much of a field as conditions need: a browser reads it back from the page. */
export type Conditional = Pick<FormField, 'id' | 'key' | 'kind' | 'showWhen' | 'once' | 'queued'>;

export type Showing<F> = {
  /** The answer to a field as it stands; only asked of fields that are shown. */
  readonly answerOf: (field: F) => Answer;
  /** Keys of `once` fields that are known already. */
  readonly answered?: ReadonlySet<string>;
  /** The day conditions count from. */
  readonly today?: string | undefined;
};

export function shownFields<F extends Conditional>(
  fields: readonly F[],
  { answerOf, answered, today }: Showing<F>,
): F[] {
  const answers = new Map<string, Answer>();
  let places = fields.filter((field) => isSkipped(field, answered)).length;
  return fields.filter((field) => {
    if (isSkipped(field, answered)) return false;
    if (!isShown(field.showWhen, (id) => answers.get(id), today)) return false;
    if (field.queued && places-- <= 0) return false;
    if (!isLayout(field.kind)) answers.set(field.id, answerOf(field));
    return true;
  });
}

function isSkipped(field: Conditional, answered: ReadonlySet<string> | undefined): boolean {
  return field.once === true && answered?.has(field.key) === true;
}

/** The fields in the pages they stand on; a page field begins the next page and gives it its title. */
export function pagesOf<F extends Pick<FormField, 'kind'>>(
  fields: readonly F[],
): { readonly begin: F | null; readonly fields: readonly F[] }[] {
  const pages: { begin: F | null; fields: F[] }[] = [{ begin: null, fields: [] }];
  for (const field of fields) {
    if (field.kind === 'page') pages.push({ begin: field, fields: [] });
    else pages.at(-1)?.fields.push(field);
  }
  const [first, ...rest] = pages;
  // A form that begins with a page break names its first page.
  return first && first.fields.length === 0 && rest.length > 0 ? rest : pages;
}
