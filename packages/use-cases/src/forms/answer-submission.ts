// What a submission leads to: a contact, a conversation in the form's inbox, and its flow.
import { findTrigger } from '@parley/engine';
import { describeSubmission } from '@parley/forms';
import type { Connection, Contact, PropertyValue } from '@parley/helpdesk';
import type { SubmissionRecord, Write } from '@parley/ports';
import type { ContactId, JsonObject } from '@parley/primitives';
import { consentRow } from '../consent/consent-row';
import { contactOf, identityOf, setProperties } from '../conversation/contact-of';
import { ConversationChange } from '../conversation/conversation-change';
import { giveToTeam } from '../conversation/give-to-team';
import { fileAddress, filePart } from '../files/file-part';
import { noteArrival } from '../inbound/note-arrival';
import { newConversation } from '../inbound/open-conversation';
import { cleanProperties } from '../properties/clean-properties';
import { propertyDefinitions } from '../properties/property-definitions';
import { flowOfConnection } from '../session/runnable-flow';
import { startTurn } from '../session/run-turn';
import { askForTicket } from '../tickets/ask-for-ticket';
import { seedOfSubmission } from '../tickets/seed-of-submission';
import type { World } from '../world';
import type { Accepted } from './accepted';

export type Answered = {
  readonly change: ConversationChange | null;
  readonly contactId: ContactId | null;
  /** Besides those of the change. */
  readonly writes: readonly Write[];
  /** Why no conversation came of it, in words for an admin. */
  readonly trouble: string | null;
};

export async function answerSubmission(world: World, accepted: Accepted, row: SubmissionRecord): Promise<Answered> {
  const connection = await world.store.findConnectionByAccount('form', accepted.form.id);
  const here = connection?.workspaceId === accepted.form.workspaceId && connection.enabled ? connection : null;
  if (!here) {
    const contact = await contactAlone(world, accepted);
    return { change: null, ...contact, trouble: connection ? 'The form’s channel is switched off.' : null };
  }
  const change = await begin(world, here, accepted);
  noteArrival(world, here);
  change.write(...consentWrites(world, change, row));
  const flow = await flowOfConnection(world, here);
  const trigger =
    flow &&
    findTrigger(flow.document, world.stepModels, { kind: 'form-submitted', details: { formId: accepted.form.id } });
  if (flow && trigger) await startTurn(world, change, { flow, start: { trigger, values: jsonOf(accepted) } });
  // Nobody waits for the flow's answer, so a rule assigns at once, and a ticket opened later knows its owner (R27, R118).
  if (!(flow && trigger) || here.routing.enabled) await giveToTeam(world, change, { why: null, tell: false });
  await askForTicket(world, change, seedOfSubmission(accepted.form.definition, accepted.valid.values));
  return { change, contactId: change.conversation.contactId, writes: [], trouble: null };
}

async function begin(world: World, connection: Connection, accepted: Accepted): Promise<ConversationChange> {
  const { definition, page, files } = accepted;
  const visitorKey = world.ids.next('submission');
  const begun = newConversation(world, connection, { visitorKey, locale: definition.language, page });
  const change = new ConversationChange(world, begun, { isNew: true });
  await identify(world, change, accepted);
  const described = describeSubmission(definition, namedFiles(accepted));
  change.hear({ parts: [described, ...files.map(filePart)], at: change.at });
  return change;
}

/** Each consent of the form, in the words that were shown, in the same ledger as those of the channels (R104-R106). */
function consentWrites(world: World, { conversation }: ConversationChange, row: SubmissionRecord): Write[] {
  const { workspaceId, connectionId, visitorKey, id } = conversation;
  return row.consents.map(({ text, given }) => {
    const textVersion = world.hashing.sha256(text).slice(0, 64);
    const policy = { kind: 'explicit', text, textVersion, language: 'en' } as const;
    const decided = { decision: given ? 'given' : 'declined', at: row.createdAt, evidence: row.id } as const;
    const consent = consentRow(
      world,
      { workspaceId, id: connectionId },
      { policy, visitorKey: visitorKey ?? id, ...decided },
    );
    return { kind: 'put', table: 'consents', row: consent };
  });
}

/** By email, whatever its case; who names none and says nothing else about themselves stays unknown. */
async function identify(world: World, change: ConversationChange, { form, valid }: Accepted): Promise<void> {
  const properties: Record<string, PropertyValue> = { ...valid.contact };
  if (Object.keys(properties).length === 0) return;
  const email = typeof properties['email'] === 'string' ? properties['email'].trim().toLowerCase() : '';
  const identity = email === '' ? null : await world.store.findIdentity(form.workspaceId, 'email', '', email);
  if (identity) change.set({ contactId: identity.contactId });
  await setProperties(world, change, { known: await contactOf(world, change), properties });
}

/** A form that is connected to no inbox still makes its contact known. */
async function contactAlone(world: World, { form, valid }: Accepted): Promise<Pick<Answered, 'contactId' | 'writes'>> {
  const definitions = await propertyDefinitions(world, form.workspaceId, 'contact');
  const { email: given, ...others } = cleanProperties(definitions, valid.contact).values;
  const email = typeof given === 'string' ? given.trim().toLowerCase() : '';
  if (email === '') return { contactId: null, writes: [] };
  const { workspaceId } = form;
  const now = world.clock.now();
  const identity = await world.store.findIdentity(workspaceId, 'email', '', email);
  const known = identity && (await world.store.get('contacts', workspaceId, identity.contactId));
  const fresh: Contact = {
    workspaceId,
    revision: 0,
    id: world.ids.next('contact'),
    properties: {},
    ownerId: null,
    createdAt: now,
    lastSeenAt: now,
  };
  const contact = known ?? fresh;
  const properties = { ...contact.properties, ...others, email };
  const put: Write = {
    kind: 'put',
    table: 'contacts',
    row: { ...contact, revision: contact.revision + 1, properties, lastSeenAt: now },
  };
  const claim: Write[] = known
    ? []
    : [
        {
          kind: 'put',
          table: 'identities',
          row: identityOf(world, contact, { kind: 'email', scope: '', value: email }),
        },
      ];
  return { contactId: contact.id, writes: [put, ...claim] };
}

/** In the list of answers a file stands by its name; it is opened below. */
function namedFiles({ valid, files }: Accepted): Accepted['valid']['values'] {
  const names = new Map(files.map((file) => [fileAddress(file), file.name]));
  const entries = Object.entries(valid.values).map(
    ([key, value]) => [key, Array.isArray(value) ? value.map((one) => names.get(one) ?? one) : value] as const,
  );
  return Object.fromEntries(entries);
}

function jsonOf({ valid }: Accepted): JsonObject {
  return { ...valid.values };
}
