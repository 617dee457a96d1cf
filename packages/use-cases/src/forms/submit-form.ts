// A visitor sends a form: checked, stored once, tied to a contact, shown in the inbox, and its mapping flow started.
import { type FieldError, type FormDefinition, validateSubmission } from '@parley/forms';
import type { SubmissionRecord, Write } from '@parley/ports';
import { err, fault, type Fault, ok, type Result } from '@parley/primitives';
import { commitAgain } from '../commit-again';
import { announce } from '../conversation/announce';
import type { Accepted, FormPost } from './accepted';
import { answerSubmission } from './answer-submission';
import type { World } from '../world';
import { readSpam } from './read-spam';

export type Submitted = {
  readonly submissionId: string;
  readonly after: FormDefinition['after'];
  readonly definition: FormDefinition;
};
export type NotSubmitted =
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'fields'; readonly definition: FormDefinition; readonly errors: readonly FieldError[] };

export async function submitForm(world: World, post: FormPost): Promise<Result<Submitted, NotSubmitted>> {
  const form = await world.store.findFormAnywhere(post.formId);
  if (!form?.published) return err({ kind: 'fault', fault: fault('not-found', 'There is no form at this address.') });
  const { definition } = form;
  const spam = readSpam(definition, post.values);
  const valid = validateSubmission(definition, spam.values, { source: post.source });
  if (!valid.ok) return err({ kind: 'fields', definition, errors: valid.error });
  // A program that fills in everything learns nothing from the answer.
  if (spam.trapped) return ok({ submissionId: world.ids.next('submission'), after: definition.after, definition });
  const lane = post.idempotencyKey === null ? world.ids.next('submission') : `form ${form.id} ${post.idempotencyKey}`;
  const submissionId = await world.lanes.run(lane, () => storeOnce(world, { form, post, valid: valid.value }));
  return ok({ submissionId, after: definition.after, definition });
}

async function storeOnce(world: World, accepted: Accepted): Promise<string> {
  const { workspaceId, id: formId } = accepted.form;
  const { idempotencyKey } = accepted.post;
  const stored = await commitAgain(world, async () => {
    const known =
      idempotencyKey === null ? null : await world.store.findSubmissionByKey(workspaceId, formId, idempotencyKey);
    if (known) return { writes: [], result: { id: known.id, change: null } };
    const { change, contactId, writes, trouble } = await answerSubmission(world, accepted);
    const row: SubmissionRecord = {
      workspaceId,
      revision: 1,
      id: world.ids.next('submission'),
      formId,
      contactId,
      conversationId: change?.conversation.id ?? null,
      status: 'kept',
      spamReason: null,
      consents: [],
      values: accepted.valid.values,
      page: accepted.post.page,
      idempotencyKey,
      trouble,
      createdAt: world.clock.now(),
    };
    const put: Write = { kind: 'put', table: 'submissions', row };
    return { writes: [put, ...writes, ...(change?.writes() ?? [])], result: { id: row.id, change } };
  });
  world.bus.publish({ topic: 'submission', workspaceId, id: stored.id });
  if (stored.change) announce(world, stored.change);
  return stored.id;
}
