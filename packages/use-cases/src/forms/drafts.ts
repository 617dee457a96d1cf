// What a visitor has begun and not sent: kept under an unguessable pass of theirs, only where the form's author wants it.
import { hasOptions, isAsked, type FormDefinition, type SubmittedValue } from '@parley/forms';
import type { FormRecord, SubmissionRecord } from '@parley/ports';
import { err, type Fault, fault, ok, type Result } from '@parley/primitives';
import type { World } from '../world';
import { draftKey } from './draft-key';
import { notThere } from './read-form';

export const draftDays = 14;
const day = 86_400_000;

type Passed = { readonly formId: string; readonly pass: string };

export async function keepDraft(
  world: World,
  { formId, pass, values }: { readonly formId: string; readonly pass: string | null; readonly values: unknown },
): Promise<Result<{ readonly pass: string }, Fault>> {
  const form = await world.store.findFormAnywhere(formId);
  if (!isKeeping(form)) return notThere;
  const kept = textsOf(form.definition, values);
  const known = pass === null ? null : await find(world, { formId, pass }, form);
  // A pass we do not know any more begins a new draft rather than an old one of somebody's choosing.
  const own = known && pass !== null ? pass : world.hashing.token();
  const row = known
    ? { ...known, revision: known.revision + 1, values: kept }
    : fresh(world, form, { pass: own, kept });
  const stored = await world.store.commit([{ kind: 'put', table: 'submissions', row }]);
  // Two windows at once: the next answer is kept again.
  return stored.ok ? ok({ pass: own }) : err(fault('conflict', 'These answers were changed elsewhere.'));
}

export async function readDraft(
  world: World,
  passed: Passed,
): Promise<Result<{ readonly values: SubmissionRecord['values'] }, Fault>> {
  const form = await world.store.findFormAnywhere(passed.formId);
  const known = isKeeping(form) ? await find(world, passed, form) : null;
  return known ? ok({ values: known.values }) : notThere;
}

export async function dropDraft(world: World, passed: Passed): Promise<void> {
  const form = await world.store.findFormAnywhere(passed.formId);
  const known = form && (await find(world, passed, form));
  if (!known) return;
  const { workspaceId, id } = known;
  await world.store.commit([{ kind: 'remove', table: 'submissions', workspaceId, id }]);
}

/** Forgets what was begun long ago, and old spam. Gives back how many went. */
export async function sweepSubmissions(world: World): Promise<number> {
  const now = world.clock.now();
  const old = [
    ...(await world.store.findStaleSubmissions('partial', now - draftDays * day, 500)),
    ...(await world.store.findStaleSubmissions('spam', now - 90 * day, 500)),
  ];
  for (const { workspaceId, id } of old) {
    const files = await world.store.listFilesOf(workspaceId, id);
    const bytes = files.map((file) => ({ kind: 'remove', table: 'files', workspaceId, id: file.id }) as const);
    await world.store.commit([{ kind: 'remove', table: 'submissions', workspaceId, id }, ...bytes]);
  }
  return old.length;
}

function isKeeping(form: FormRecord | null): form is FormRecord {
  return form?.published === true && form.definition.resume === true;
}

async function find(world: World, { pass }: Passed, form: FormRecord): Promise<SubmissionRecord | null> {
  const known = await world.store.findSubmissionByKey(form.workspaceId, form.id, draftKey(world, pass));
  if (known?.status !== 'partial') return null;
  return world.clock.now() - known.createdAt > draftDays * day ? null : known;
}

type Fresh = { readonly pass: string; readonly kept: SubmissionRecord['values'] };

function fresh(world: World, { workspaceId, id: formId }: FormRecord, { pass, kept }: Fresh): SubmissionRecord {
  return {
    workspaceId,
    revision: 1,
    id: world.ids.next('submission'),
    formId,
    contactId: null,
    conversationId: null,
    status: 'partial',
    spamReason: null,
    consents: [],
    values: kept,
    page: null,
    idempotencyKey: draftKey(world, pass),
    trouble: null,
    createdAt: world.clock.now(),
  };
}

/** As typed, unchecked but for size: half an address is kept too. Files and what nobody sees are not. */
function textsOf({ fields }: FormDefinition, values: unknown): Record<string, SubmittedValue> {
  const sent: object = typeof values === 'object' && values !== null ? values : {};
  const entries = Object.entries(sent);
  return Object.fromEntries(
    fields
      .filter(({ kind }) => isAsked(kind) && kind !== 'file')
      .flatMap(({ key, kind }): [string, SubmittedValue][] => {
        const value: unknown = entries.find(([name]) => name === key)?.[1];
        if (typeof value === 'string') return [[key, value.slice(0, 20_000)]];
        if (!(hasOptions(kind) || kind === 'phone') || !Array.isArray(value)) return [];
        return [[key, value.filter((one) => typeof one === 'string' && one.length <= 200).slice(0, 300)]];
      }),
  );
}
