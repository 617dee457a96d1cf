// Known people: list, page with everything we know, and edits.
import type { Contact, Identity, PropertyValue, Ticket } from '@parley/helpdesk';
import type { SubmissionRecord, Write } from '@parley/ports';
import { err, type Fault, fault, idFrom, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, notFound } from '../actor';
import { addRow, changeRow, keepers } from '../change-row';
import { type ConversationRow, contactName, conversationRow, loadDirectory } from '../conversations/conversation-views';

export type ContactRow = Omit<Contact, 'workspaceId'> & {
  readonly name: string | null;
  readonly owner: { readonly id: string; readonly name: string } | null;
};

export async function listContacts(
  world: World,
  actor: Actor,
  {
    search,
    before,
  }: {
    readonly search?: string | undefined;
    readonly before?: { readonly at: number; readonly id: string } | undefined;
  },
): Promise<ContactRow[]> {
  const { workspaceId } = actor;
  const [contacts, members] = await Promise.all([
    world.store.listContacts({ workspaceId, limit: 50, ...(search && { search }), ...(before && { before }) }),
    world.store.list('members', workspaceId),
  ]);
  return contacts.map(({ workspaceId: _, ...contact }) => {
    const owner = members.find((m) => m.id === contact.ownerId);
    return {
      ...contact,
      name: contactName({ ...contact, workspaceId }),
      owner: owner ? { id: owner.id, name: owner.name } : null,
    };
  });
}

/** What happened with somebody, newest first; the studio words the code. */
export type TimelineEntry = {
  readonly at: number;
  readonly code: 'contact-created' | 'conversation' | 'ticket' | 'submission';
  readonly id: string;
  readonly text: string;
};

export type ContactPage = {
  readonly contact: ContactRow;
  readonly identities: readonly Pick<Identity, 'kind' | 'value' | 'verifiedAt'>[];
  readonly conversations: readonly ConversationRow[];
  readonly tickets: readonly Omit<Ticket, 'workspaceId'>[];
  readonly submissions: readonly {
    readonly id: string;
    readonly formId: string;
    readonly formName: string;
    readonly createdAt: number;
    readonly values: SubmissionRecord['values'];
  }[];
  readonly timeline: readonly TimelineEntry[];
};

export async function getContact(
  world: World,
  actor: Actor,
  { contactId }: { readonly contactId: string },
): Promise<Result<ContactPage, Fault>> {
  const { store } = world;
  const { workspaceId } = actor;
  const row = await store.get('contacts', workspaceId, contactId);
  if (!row) return notFound('contact');
  const [identities, talks, tickets, directory] = await Promise.all([
    store.listIdentities(workspaceId, contactId),
    store.listConversationsOfContact(workspaceId, contactId, 50),
    store.listTicketsOfContact(workspaceId, contactId),
    loadDirectory(world, workspaceId),
  ]);
  const submissions = await submissionsOf(world, actor, contactId);
  const conversations = await Promise.all(talks.map((talk) => conversationRow(world, directory, talk)));
  const owner = row.ownerId === null ? undefined : directory.members.get(row.ownerId);
  const { workspaceId: _, ...contact } = row;
  const timeline: TimelineEntry[] = [
    { at: row.createdAt, code: 'contact-created', id: row.id, text: '' },
    ...talks.map((t): TimelineEntry => ({ at: t.createdAt, code: 'conversation', id: t.id, text: t.preview })),
    ...tickets.map((t): TimelineEntry => ({ at: t.createdAt, code: 'ticket', id: t.id, text: t.name })),
    ...submissions.map((s): TimelineEntry => ({ at: s.createdAt, code: 'submission', id: s.id, text: s.formName })),
  ];
  return ok({
    contact: { ...contact, name: contactName(row), owner: owner ? { id: owner.id, name: owner.name } : null },
    identities: identities.map(({ kind, value, verifiedAt }) => ({ kind, value, verifiedAt })),
    conversations,
    tickets: tickets.map(({ workspaceId: __, ...ticket }) => ticket),
    submissions,
    timeline: timeline.sort((a, b) => b.at - a.at),
  });
}

async function submissionsOf(world: World, { workspaceId }: Actor, contactId: string) {
  const forms = await world.store.list('forms', workspaceId);
  const pages = await Promise.all(
    forms.map(async (form) => {
      const all = await world.store.listSubmissions({ workspaceId, formId: form.id, limit: 500 });
      return all
        .filter((s) => s.contactId === contactId)
        .map((s) => ({
          id: s.id,
          formId: form.id,
          formName: form.definition.name,
          createdAt: s.createdAt,
          values: s.values,
        }));
    }),
  );
  return pages.flat();
}

type Properties = Readonly<Record<string, PropertyValue>>;

export async function createContact(
  world: World,
  actor: Actor,
  { properties }: { readonly properties: Properties },
): Promise<Result<{ readonly contactId: string }, Fault>> {
  const now = world.clock.now();
  const row: Contact = {
    workspaceId: actor.workspaceId,
    revision: 1,
    id: world.ids.next('contact'),
    properties,
    ownerId: null,
    createdAt: now,
    lastSeenAt: now,
  };
  const also = emailIdentity(world, row);
  const added = await addRow(world, actor, keepers.contacts, { row, action: 'contact.create', also });
  return added.ok
    ? ok({ contactId: row.id })
    : err(fault('conflict', 'There is a contact with this email already.', 'properties.email'));
}

function emailIdentity(world: Pick<World, 'ids' | 'clock'>, { workspaceId, id, properties }: Contact): Write[] {
  const email = properties.email;
  if (typeof email !== 'string' || email.trim() === '') return [];
  const row: Identity = {
    workspaceId,
    revision: 1,
    id: world.ids.next('identity'),
    contactId: id,
    kind: 'email',
    scope: '',
    value: email.trim().toLowerCase(),
    verifiedAt: null,
    createdAt: world.clock.now(),
  };
  return [{ kind: 'put', table: 'identities', row }];
}

/** Properties given replace those of the same name; empty text removes one. */
export async function updateContact(
  world: World,
  actor: Actor,
  input: {
    readonly contactId: string;
    readonly revision?: number | undefined;
    readonly properties?: Properties | undefined;
    readonly ownerId?: string | null | undefined;
  },
): Promise<Result<{ readonly revision: number }, Fault>> {
  if (input.ownerId && !(await world.store.get('members', actor.workspaceId, input.ownerId))) return notFound('member');
  const changed = await changeRow(world, actor, keepers.contacts, {
    id: input.contactId,
    action: 'contact.update',
    revision: input.revision,
    change: (row) => {
      const merged = Object.entries({ ...row.properties, ...input.properties }).filter(([, value]) => value !== '');
      const ownerId =
        input.ownerId === undefined ? row.ownerId : input.ownerId === null ? null : idFrom('member', input.ownerId);
      return ok({ ...row, properties: Object.fromEntries(merged), ownerId });
    },
  });
  return changed.ok ? ok({ revision: changed.value.revision }) : changed;
}
