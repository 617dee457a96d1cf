// Forms as marketers edit them.
import { checkForm, type FormDefinition, type FormProblem, newForm } from '@parley/forms';
import type { Connection, Ticketing } from '@parley/helpdesk';
import type { FormRecord } from '@parley/ports';
import { err, type Fault, fault, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, notFound } from '../actor';
import { addRow, changeRow, keepers, removeRow } from '../change-row';

export type FormListRow = {
  readonly id: string;
  readonly name: string;
  readonly published: boolean;
  readonly fields: number;
  readonly submissions: number;
  readonly connection: { readonly id: string; readonly name: string; readonly enabled: boolean } | null;
  readonly updatedAt: number;
};

export async function listForms(world: World, actor: Actor): Promise<FormListRow[]> {
  const { workspaceId } = actor;
  const [forms, connections, counts] = await Promise.all([
    world.store.list('forms', workspaceId),
    world.store.list('connections', workspaceId),
    world.store.countSubmissions(workspaceId),
  ]);
  const rows = forms.map((form) => {
    const connection = connections.find((c) => c.settings.formId === form.id);
    return {
      id: form.id,
      name: form.definition.name,
      published: form.published,
      fields: form.definition.fields.length,
      submissions: counts[form.id] ?? 0,
      connection: connection ? { id: connection.id, name: connection.name, enabled: connection.enabled } : null,
      updatedAt: form.updatedAt,
    };
  });
  return rows.sort((a, b) => b.updatedAt - a.updatedAt);
}

export type FormView = {
  readonly form: Omit<FormRecord, 'workspaceId'>;
  readonly connection: {
    readonly id: string;
    readonly name: string;
    readonly enabled: boolean;
    readonly inboxId: string;
    readonly flowId: string | null;
    readonly revision: number;
    readonly ticketing: Ticketing;
  } | null;
  readonly workspacePublicKey: string;
  readonly brandColour: string;
};

export async function getForm(
  world: World,
  actor: Actor,
  { formId }: { readonly formId: string },
): Promise<Result<FormView, Fault>> {
  const { workspaceId } = actor;
  const [form, connections, workspace] = await Promise.all([
    world.store.get('forms', workspaceId, formId),
    world.store.list('connections', workspaceId),
    world.store.get('workspaces', workspaceId, workspaceId),
  ]);
  if (!form || !workspace) return notFound('form');
  const { workspaceId: _, ...shown } = form;
  const connection = connections.find((c) => c.settings.formId === formId);
  return ok({
    form: shown,
    connection: connection ? connectionOf(connection) : null,
    workspacePublicKey: workspace.publicKey,
    brandColour: workspace.brand.colour,
  });
}

function connectionOf({ id, name, enabled, inboxId, flowId, edition: revision, ticketing }: Connection) {
  return { id, name, enabled, inboxId, flowId, revision, ticketing };
}

export async function createForm(
  world: World,
  actor: Actor,
  { name, definition }: { readonly name: string; readonly definition?: FormDefinition | undefined },
): Promise<Result<{ readonly formId: string }, Fault>> {
  const taken = await nameTaken(world, actor, { name });
  if (taken) return taken;
  const row = newFormRow(world, actor, definition ? { ...definition, name } : newForm(name, actor.member.language));
  const added = await addRow(world, actor, keepers.forms, { row, action: 'form.create' });
  return added.ok ? ok({ formId: row.id }) : added;
}

export function newFormRow(
  world: Pick<World, 'ids' | 'clock'>,
  actor: Pick<Actor, 'workspaceId'>,
  definition: FormDefinition,
): FormRecord {
  const now = world.clock.now();
  return {
    workspaceId: actor.workspaceId,
    revision: 1,
    id: world.ids.next('form'),
    definition,
    published: true,
    createdAt: now,
    updatedAt: now,
  };
}

/** Two forms of one name cannot be told apart in lists, channels and files (R114). */
async function nameTaken(
  world: World,
  { workspaceId }: Actor,
  { name, but }: { readonly name: string; readonly but?: string },
): Promise<{ readonly ok: false; readonly error: Fault } | null> {
  const wanted = name.trim().toLowerCase();
  const all = await world.store.list('forms', workspaceId);
  const other = all.find(({ id, definition }) => id !== but && definition.name.trim().toLowerCase() === wanted);
  return other ? err(fault('invalid', `There is a form called "${name}" already. Choose another name.`, 'name')) : null;
}

export type SavedForm = { readonly revision: number; readonly problems: readonly FormProblem[] };

export async function saveForm(
  world: World,
  actor: Actor,
  {
    formId,
    definition,
    revision,
  }: { readonly formId: string; readonly definition: FormDefinition; readonly revision: number },
): Promise<Result<SavedForm, Fault>> {
  const stored = await world.store.get('forms', actor.workspaceId, formId);
  const renamed = stored && stored.definition.name !== definition.name;
  const taken = renamed && (await nameTaken(world, actor, { name: definition.name, but: formId }));
  if (taken) return taken;
  const saved = await changeRow(world, actor, keepers.forms, {
    id: formId,
    action: 'form.save',
    revision,
    change: (form) => ok({ ...form, definition, updatedAt: world.clock.now() }),
  });
  return saved.ok ? ok({ revision: saved.value.revision, problems: checkForm(definition) }) : saved;
}

export async function setFormPublished(
  world: World,
  actor: Actor,
  { formId, published }: { readonly formId: string; readonly published: boolean },
): Promise<Result<{ readonly revision: number }, Fault>> {
  const changed = await changeRow(world, actor, keepers.forms, {
    id: formId,
    action: published ? 'form.publish' : 'form.close',
    change: (form) => {
      const problem = published ? checkForm(form.definition).find(({ severity }) => severity === 'error') : undefined;
      return problem
        ? err(fault('invalid', `The form is not ready: ${problem.code}. Mend the marked field first.`))
        : ok({ ...form, published });
    },
  });
  return changed.ok ? ok({ revision: changed.value.revision }) : changed;
}

export async function duplicateForm(
  world: World,
  actor: Actor,
  { formId }: { readonly formId: string },
): Promise<Result<{ readonly formId: string }, Fault>> {
  const form = await world.store.get('forms', actor.workspaceId, formId);
  if (!form) return notFound('form');
  const copyWord = actor.member.language === 'sv' ? 'kopia' : 'copy';
  const taken = (await world.store.list('forms', actor.workspaceId)).length;
  return createForm(world, actor, {
    name: `${form.definition.name} (${copyWord} ${taken})`.slice(0, 120),
    definition: form.definition,
  });
}

export async function removeForm(
  world: World,
  actor: Actor,
  { formId }: { readonly formId: string },
): Promise<Result<void, Fault>> {
  const user = (await world.store.list('connections', actor.workspaceId)).find((c) => c.settings.formId === formId);
  if (user) return err(fault('conflict', `The channel "${user.name}" uses this form. Disconnect it first.`));
  return removeRow(world, actor, keepers.forms, { id: formId, action: 'form.remove' });
}
