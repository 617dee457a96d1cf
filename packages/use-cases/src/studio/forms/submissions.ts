// What visitors sent through a form, hidden fields too (R125): listed, found, taken out of spam, removed.
import { isLayout } from '@parley/forms';
import type { FormRecord, SubmissionRecord } from '@parley/ports';
import { type Fault, idFrom, ok, type Result } from '@parley/primitives';
import { commitAgain } from '../../commit-again';
import type { Accepted } from '../../forms/accepted';
import { leadOn, tell } from '../../forms/store-submission';
import type { World } from '../../world';
import { type Actor, audited, notFound } from '../actor';

export type SubmissionFilter = {
  readonly formId: string;
  readonly status?: SubmissionRecord['status'] | undefined;
  readonly search?: string | undefined;
  readonly from?: number | undefined;
  readonly until?: number | undefined;
};
type Listing = SubmissionFilter & { readonly before?: { readonly at: number; readonly id: string } | undefined };

export type SubmissionPage = {
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly Omit<SubmissionRecord, 'workspaceId' | 'idempotencyKey' | 'revision'>[];
};

export async function listFormSubmissions(
  world: World,
  actor: Actor,
  listing: Listing,
): Promise<Result<SubmissionPage, Fault>> {
  const form = await world.store.get('forms', actor.workspaceId, listing.formId);
  if (!form) return notFound('form');
  const rows = await findSubmissions(world, actor, { ...listing, limit: 50 });
  return ok({
    columns: form.definition.fields
      .filter(({ kind }) => !isLayout(kind))
      .map(({ key, label }) => ({ key, label: label || key })),
    rows: rows.map(({ workspaceId: _w, idempotencyKey: _k, revision: _r, ...row }) => row),
  });
}

export function findSubmissions(
  world: World,
  { workspaceId }: Actor,
  { search, ...asked }: Listing & { readonly limit: number },
): Promise<SubmissionRecord[]> {
  const { formId, limit, status, from, until, before } = asked;
  return world.store.listSubmissions({
    workspaceId,
    formId,
    limit,
    ...(status && { status }),
    ...(search && { search: search.trim().toLowerCase() }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(before && { before }),
  });
}

type Named = { readonly submissionId: string };

/** A member says that it is a person's: from here on it is as if it had just arrived. */
export async function keepSpam(world: World, actor: Actor, { submissionId }: Named): Promise<Result<void, Fault>> {
  const { workspaceId } = actor;
  const done = await world.lanes.run(`submission ${submissionId}`, () =>
    commitAgain(world, async () => {
      const row = await world.store.get('submissions', workspaceId, submissionId);
      const form = row && (await world.store.get('forms', workspaceId, row.formId));
      if (!row || !form) return { writes: [], result: null };
      if (row.status !== 'spam') return { writes: [], result: { form, change: null } };
      const accepted = await acceptedOf(world, form, row);
      const kept: SubmissionRecord = { ...row, revision: row.revision + 1, status: 'kept', spamReason: null };
      const led = await leadOn(world, accepted, kept);
      const put = { kind: 'put', table: 'submissions', row: led.row } as const;
      const trail = audited(world, actor, 'submission.not-spam', submissionId);
      return { writes: [put, trail, ...led.writes], result: { form, change: led.change } };
    }),
  );
  if (!done) return notFound('submission');
  tell(world, { form: done.form }, { id: submissionId, change: done.change });
  return ok(undefined);
}

async function acceptedOf(world: World, form: FormRecord, row: SubmissionRecord): Promise<Accepted> {
  const { definition } = form;
  const contact = definition.fields.flatMap(({ key, contactProperty }) => {
    const value = row.values[key];
    if (contactProperty === undefined || value === undefined) return [];
    return [[contactProperty, Array.isArray(value) ? value.join(', ') : value] as const];
  });
  const files = await world.store.listFilesOf(form.workspaceId, row.id);
  const valid = { values: row.values, contact: Object.fromEntries(contact), ticket: {}, consents: row.consents };
  return { form, definition, page: row.page, files, valid };
}

export async function removeSubmission(
  world: World,
  actor: Actor,
  { submissionId }: Named,
): Promise<Result<void, Fault>> {
  const { workspaceId } = actor;
  const row = await world.store.get('submissions', workspaceId, submissionId);
  if (!row) return notFound('submission');
  const files = await world.store.listFilesOf(workspaceId, submissionId);
  await world.store.commit([
    { kind: 'remove', table: 'submissions', workspaceId, id: submissionId },
    // In no message any more either: the bytes go with the next look at the folder.
    ...(row.conversationId === null
      ? files.map(({ id }) => ({ kind: 'remove', table: 'files', workspaceId, id }) as const)
      : []),
    audited(world, actor, 'submission.remove', submissionId),
  ]);
  world.bus.publish({ topic: 'submission', workspaceId, id: idFrom('submission', submissionId) });
  return ok(undefined);
}
