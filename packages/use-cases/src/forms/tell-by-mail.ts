// Tells those a form names of each submission by mail, with its answers and the way to it.
import { describeSubmission } from '@parley/forms';
import type { Mail, SubmissionRecord, Write } from '@parley/ports';
import { queueMail } from '../mail/queue-mail';
import type { World } from '../world';
import type { Accepted } from './accepted';

/** Stored with the submission, so that there is one mail for each. */
export async function tellByMail(world: World, { form, valid }: Accepted, row: SubmissionRecord): Promise<Write[]> {
  const { workspaceId, definition } = form;
  const { emails = [], contactOwner = false } = definition.notify ?? {};
  const owner = contactOwner ? await ownerOf(world, row) : null;
  const all = new Set([...emails, ...(owner ? [owner] : [])].map((email) => email.toLowerCase()));
  const described = describeSubmission(definition, valid.values);
  const said = described.fields.map(({ label, value }) => `${label}: ${value}`).join('\n');
  const link = row.conversationId === null ? `/forms/${form.id}` : `/inbox/${row.conversationId}`;
  const written = words[definition.language](oneLine(definition.name), said, `${world.publicUrl}${link}`);
  return [...all].map((to) => {
    const mail: Mail = { to, subject: written.subject, text: written.text.slice(0, 200_000) };
    return queueMail(world, { workspaceId, conversationId: null, key: `form-mail:${row.id}:${to}`, mail });
  });
}

async function ownerOf(world: World, { workspaceId, contactId }: SubmissionRecord): Promise<string | null> {
  const contact = contactId && (await world.store.get('contacts', workspaceId, contactId));
  const owner = contact && contact.ownerId && (await world.store.get('members', workspaceId, contact.ownerId));
  return owner && owner.removedAt === null ? owner.email : null;
}

const words = {
  en: (form: string, said: string, link: string) => ({
    subject: `New submission: ${form}`,
    text: `${said}\n\nSee it in Parley: ${link}\n`,
  }),
  sv: (form: string, said: string, link: string) => ({
    subject: `Nytt svar: ${form}`,
    text: `${said}\n\nSe det i Parley: ${link}\n`,
  }),
};

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200);
}
