// Everything known of one contact: properties, identities, and all that happened, newest first.
import type { Conversation, Identity, Ticket } from '@parley/helpdesk';
import type { FormDefinition } from '@parley/forms';
import type { SubmissionRecord } from '@parley/ports';
import { type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, notFound } from '../actor';
import { type ConversationRow, conversationRow, loadDirectory } from '../conversations/conversation-views';
import { consentsOf, keptConsents, standing } from './consents-of';
import { type ContactRow, contactRow } from './list-contacts';
import type { TimelineEntry } from './timeline-entry';

export type SubmissionView = {
  readonly id: string;
  readonly formId: string;
  readonly formName: string;
  readonly createdAt: number;
  /** In the order of the form; those the visitor never saw are marked (R125). */
  readonly fields: readonly {
    readonly label: string;
    readonly value: SubmissionRecord['values'][string];
    readonly hidden: boolean;
  }[];
};

export type MergeView = { readonly id: string; readonly name: string | null; readonly at: number; readonly by: string };

export type ContactPage = {
  readonly contact: ContactRow;
  readonly identities: readonly Pick<Identity, 'kind' | 'value' | 'verifiedAt'>[];
  readonly conversations: readonly ConversationRow[];
  readonly tickets: readonly Omit<Ticket, 'workspaceId'>[];
  readonly submissions: readonly SubmissionView[];
  readonly timeline: readonly TimelineEntry[];
  /** Others taken into this contact; each can be taken out again. */
  readonly merges: readonly MergeView[];
  /** Some consent of theirs stands, and may be taken back. */
  readonly consents: number;
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
  const [identities, talks, tickets, directory, merges] = await Promise.all([
    store.listIdentities(workspaceId, contactId),
    store.listConversationsOfContact(workspaceId, contactId, 50),
    store.listTicketsOfContact(workspaceId, contactId),
    loadDirectory(world, workspaceId),
    store.listMergesOf(workspaceId, contactId),
  ]);
  const submissions = await submissionsOf(world, actor, contactId);
  const consents = await consentsOf(world, talks, submissions.rows);
  const stands = standing(await keptConsents(world, talks));
  const conversations = await Promise.all(talks.map((talk) => conversationRow(world, directory, talk)));
  const kept = merges.filter((merge) => merge.keptId === contactId && merge.undoneAt === null);
  const mergeViews = kept.map(({ id, gone, at, memberId }): MergeView => {
    return { id, name: contactRow(gone, undefined).name, at, by: directory.members.get(memberId)?.name ?? '' };
  });
  const timeline: TimelineEntry[] = [
    { at: row.createdAt, code: 'contact-created', id: row.id, text: '' },
    ...talks
      .filter(isTalk)
      .map((t): TimelineEntry => ({ at: t.createdAt, code: 'conversation', id: t.id, text: t.preview })),
    ...tickets.map((t): TimelineEntry => ({ at: t.createdAt, code: 'ticket', id: t.id, text: t.name })),
    ...submissions.views.map(
      (s): TimelineEntry => ({ at: s.createdAt, code: 'submission', id: s.id, text: s.formName }),
    ),
    ...mergeViews.map((m): TimelineEntry => ({ at: m.at, code: 'merged', id: m.id, text: m.name ?? '' })),
    ...consents,
  ];
  return ok({
    contact: contactRow(row, row.ownerId === null ? undefined : directory.members.get(row.ownerId)),
    identities: identities.map(({ kind, value, verifiedAt }) => ({ kind, value, verifiedAt })),
    conversations,
    tickets: tickets.map(({ workspaceId: _, ...ticket }) => ticket),
    submissions: submissions.views,
    timeline: timeline.sort((a, b) => b.at - a.at),
    merges: mergeViews,
    consents: stands.length,
  });
}

/** Opened and never written in is no conversation yet, merged into another none any more. */
function isTalk({ status }: Conversation): boolean {
  return status !== 'draft' && status !== 'merged';
}

async function submissionsOf(world: World, { workspaceId }: Actor, contactId: string) {
  const rows = await world.store.listSubmissionsOfContact(workspaceId, contactId, 200);
  const forms = await world.store.list('forms', workspaceId);
  const views = rows.map((row): SubmissionView => {
    const definition = forms.find(({ id }) => id === row.formId)?.definition;
    const { id, formId, createdAt, values } = row;
    return { id, formId, formName: definition?.name ?? '', createdAt, fields: fieldsOf(definition, values) };
  });
  return { rows, views };
}

function fieldsOf(
  definition: FormDefinition | undefined,
  values: SubmissionRecord['values'],
): SubmissionView['fields'] {
  const fields = definition?.fields ?? [];
  const known = fields.flatMap(({ key, label, kind, options }) => {
    const value = values[key];
    if (value === undefined) return [];
    const shown = options ? inWords(value, options) : value;
    return [{ label: label || key, value: shown, hidden: kind === 'hidden' }];
  });
  const gone = Object.entries(values).filter(([key]) => !fields.some((field) => field.key === key));
  return [...known, ...gone.map(([key, value]) => ({ label: key, value, hidden: false }))];
}

type Value = SubmissionRecord['values'][string];

function inWords(value: Value, options: readonly { readonly value: string; readonly label: string }[]): Value {
  const label = (one: string) => options.find((option) => option.value === one)?.label ?? one;
  if (Array.isArray(value)) return value.map(label);
  return typeof value === 'string' ? label(value) : value;
}
