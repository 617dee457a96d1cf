// A visitor sends a form: checked, stored once, tied to a contact, shown in the inbox, and its mapping flow started.
import { type FieldError, type FormDefinition, inLanguage, validateSubmission } from '@parley/forms';
import { err, type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../world';
import type { FormPost, Judged } from './accepted';
import { filesOf } from './files-of';
import { knownAnswers } from './known-answers';
import { judgeSpam, withoutTrap } from './judge-spam';
import { pageDay } from './page-day';
import { mostPageAge, pageToken, readPageToken } from './page-token';
import { notThere } from './read-form';
import { storeSubmission } from './store-submission';
import { passFor } from './visitor-pass';

export type Submitted = {
  readonly submissionId: string;
  readonly after: FormDefinition['after'];
  readonly definition: FormDefinition;
  /** For the browser to bring along next time; null where nothing is asked only once. */
  readonly visitor: string | null;
};
export type NotSubmitted =
  | { readonly kind: 'fault'; readonly fault: Fault }
  /** The page stood open too long: the same answers are welcome with a new token. */
  | { readonly kind: 'stale'; readonly definition: FormDefinition; readonly token: string }
  | { readonly kind: 'fields'; readonly definition: FormDefinition; readonly errors: readonly FieldError[] };

export async function submitForm(world: World, post: FormPost): Promise<Result<Submitted, NotSubmitted>> {
  const form = await world.store.findFormAnywhere(post.formId);
  if (!form?.published) return err({ kind: 'fault', fault: notThere.error });
  const definition = inLanguage(form.definition, post.language ?? form.definition.language);
  const { trapped, values } = withoutTrap(definition, post.values);
  const { source, work = 'none' } = post;
  const now = world.clock.now();
  const token = post.token === undefined ? undefined : readPageToken(world, form.id, post.token);
  const answered = await knownAnswers(world, form, post.visitor);
  const today = await pageDay(world, form.workspaceId, token?.at ?? now);
  const valid = validateSubmission(definition, values, { source, answered, today });
  if (!valid.ok) return err({ kind: 'fields', definition, errors: valid.error });
  const files = await filesOf(world, form.workspaceId, { definition, values: valid.value.values });
  if (!files.ok) return err({ kind: 'fields', definition, errors: files.error });
  const isStale = token && now - token.at > mostPageAge;
  // Arithmetic that does not add up may only be old: a page of ours does it again.
  if (isStale || (work === 'bad' && definition.protection?.proofOfWork && source === 'json'))
    return err({ kind: 'stale', definition, token: pageToken(world, form.id) });
  const spam = judgeSpam(definition, { trapped, token, now, work, values: valid.value.values });
  const consents = [...valid.value.consents, ...(post.consents ?? [])];
  const judged: Judged = {
    form,
    definition,
    page: post.page,
    files: files.value.files,
    valid: { ...valid.value, consents, values: files.value.values },
    spam,
  };
  const key = post.idempotencyKey ?? (token ? `page ${token.nonce}` : null);
  const submissionId = await storeSubmission(world, judged, { key, draft: post.draft ?? null });
  // A program that fills in everything learns nothing from the answer.
  const visitor = definition.fields.some(({ once }) => once) ? passFor(world, post.visitor, submissionId) : null;
  return ok({ submissionId, after: definition.after, definition, visitor });
}
