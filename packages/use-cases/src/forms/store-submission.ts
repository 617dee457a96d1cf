// Stores an accepted submission once, however often it is sent, together with everything it leads to.
import { isTicketPlace, type SubmittedValue } from '@parley/forms';
import type { SubmissionRecord, Write } from '@parley/ports';
import { commitAgain } from '../commit-again';
import { announce } from '../conversation/announce';
import type { ConversationChange } from '../conversation/conversation-change';
import { stageNamed } from '../tickets/stage-named';
import type { World } from '../world';
import type { Accepted, Judged } from './accepted';
import { answerSubmission } from './answer-submission';
import { draftKey } from './draft-key';
import { tellByMail } from './tell-by-mail';

type Storing = { readonly key: string | null; readonly draft: string | null };
type Stored = { readonly id: string; readonly change: ConversationChange | null };

export async function storeSubmission(world: World, judged: Judged, { key, draft }: Storing): Promise<string> {
  const { workspaceId, id: formId } = judged.form;
  const lane = key === null ? world.ids.next('submission') : `form ${formId} ${key}`;
  const stored = await world.lanes.run(lane, () =>
    commitAgain(world, async () => {
      const known = key === null ? null : await world.store.findSubmissionByKey(workspaceId, formId, key);
      if (known) return { writes: [], result: { id: known.id, change: null } };
      const begun =
        draft === null ? null : await world.store.findSubmissionByKey(workspaceId, formId, draftKey(world, draft));
      const made = await newSubmission(world, judged, key);
      const done: Write[] = begun ? [{ kind: 'remove', table: 'submissions', workspaceId, id: begun.id }] : [];
      return { writes: [...made.writes, ...done], result: made.result };
    }),
  );
  tell(world, judged, stored);
  return stored.id;
}

/** Told to whoever looks, once it is stored. */
export function tell(world: World, { form }: Pick<Accepted, 'form'>, { id, change }: Stored): void {
  world.bus.publish({ topic: 'submission', workspaceId: form.workspaceId, id });
  if (change) announce(world, change);
}

async function newSubmission(
  world: World,
  judged: Judged,
  key: string | null,
): Promise<{ readonly writes: Write[]; readonly result: Stored }> {
  const { form, valid, files, page, spam } = judged;
  const row: SubmissionRecord = {
    workspaceId: form.workspaceId,
    revision: 1,
    id: world.ids.next('submission'),
    formId: form.id,
    contactId: null,
    conversationId: null,
    status: spam ? 'spam' : 'kept',
    spamReason: spam,
    consents: [...valid.consents],
    values: { ...valid.values, ...(await placeValues(world, judged)) },
    page,
    idempotencyKey: key,
    trouble: null,
    createdAt: world.clock.now(),
  };
  const attached = files.map((file): Write => {
    return { kind: 'put', table: 'files', row: { ...file, revision: file.revision + 1, attachedTo: row.id } };
  });
  // Spam makes nobody known and wakes nobody up.
  const led = spam ? { row, writes: [], change: null } : await leadOn(world, judged, row);
  return {
    writes: [{ kind: 'put', table: 'submissions', row: led.row }, ...attached, ...led.writes],
    result: { id: row.id, change: led.change },
  };
}

/** Gives a submission its contact, its conversation and what follows. */
export async function leadOn(world: World, accepted: Accepted, row: SubmissionRecord) {
  const { change, contactId, writes, trouble } = await answerSubmission(world, accepted, row);
  const led: SubmissionRecord = { ...row, contactId, conversationId: change?.conversation.id ?? null, trouble };
  const mails = await tellByMail(world, accepted, led);
  return { row: led, writes: [...writes, ...(change?.writes() ?? []), ...mails], change };
}

/** Where the ticket goes, in words: seen with the submission, though no page ever showed it (R116, R125). */
async function placeValues(world: World, { form, definition }: Accepted): Promise<Record<string, SubmittedValue>> {
  const places = definition.fields.filter(isTicketPlace);
  if (places.length === 0) return {};
  const connection = await world.store.findConnectionByAccount('form', form.id);
  if (connection?.workspaceId !== form.workspaceId || !connection.ticketing.enabled) return {};
  const { pipeline, stage } = await stageNamed(world, form.workspaceId, connection.ticketing);
  return Object.fromEntries(
    places.map(({ key, ticketProperty }) => [key, ticketProperty === 'stage' ? stage.name : pipeline.name]),
  );
}
