// The answer to a submission goes by mail to the address that was given in it (R109).
import { describeSubmission } from '@parley/forms';
import type { Conversation, Message } from '@parley/helpdesk';
import { renderParts } from '@parley/messages';
import type { DeliveryOutcome, Mail } from '@parley/ports';
import { z } from 'zod';
import { mailsHeard, threadHeaders } from '../mail/thread-headers';
import type { World } from '../world';

type Answering = { readonly message: Message; readonly conversation: Conversation };

/** Null when the submission holds no address: then there is no way back. */
export async function mailAnswer(world: World, { message, conversation }: Answering): Promise<DeliveryOutcome | null> {
  const sent = await submissionOf(world, conversation);
  if (!sent) return null;
  const { workspaceId } = conversation;
  const workspace = await world.store.get('workspaces', workspaceId, workspaceId);
  const mail: Mail = {
    to: sent.email,
    subject: oneLine(`Re: ${sent.title}`),
    text: `${textOf(world, message)}\n\n${await quoted(world, conversation, sent)}\n`.slice(0, 200_000),
    fromName: oneLine(workspace?.name ?? ''),
    ...(await threadHeaders(world, conversation)),
  };
  const outcome = await world.mailer.send(mail, `answer ${message.id}`);
  if (outcome.kind === 'accepted') return { kind: 'accepted', externalId: outcome.messageId };
  return outcome.kind === 'retry' ? { ...outcome, afterMs: 0 } : outcome;
}

/** Null: there is nowhere to answer to. */
export async function addressToAnswer(world: World, conversation: Conversation): Promise<string | null> {
  return (await submissionOf(world, conversation))?.email ?? null;
}

const words = {
  en: { inForm: (title: string) => `You wrote in “${title}”:`, byMail: 'You wrote:' },
  sv: { inForm: (title: string) => `Du skrev i ”${title}”:`, byMail: 'Du skrev:' },
};

type Sent = NonNullable<Awaited<ReturnType<typeof submissionOf>>>;

/** What is answered: the newest mail, else the form as it was filled in. */
async function quoted(world: World, conversation: Conversation, { language, title, fields }: Sent): Promise<string> {
  const { inForm, byMail } = words[language];
  const last = (await mailsHeard(world, conversation)).at(-1);
  const said = last && textOf(world, last);
  const [intro, lines] = said
    ? [byMail, said.split('\n')]
    : [inForm(title), fields.flatMap(({ label, value }) => `${label}: ${value}`.split('\n'))];
  return [intro, ...lines.map((line) => `> ${line}`)].join('\n');
}

async function submissionOf(world: World, { workspaceId, id, contactId }: Conversation) {
  if (contactId === null) return null;
  const all = await world.store.listSubmissionsOfContact(workspaceId, contactId, 200);
  const sent = all.find(({ conversationId }) => conversationId === id);
  const form = sent && (await world.store.get('forms', workspaceId, sent.formId));
  if (!sent || !form) return null;
  const { definition } = form;
  const addresses = definition.fields
    .filter(({ kind, contactProperty }) => kind === 'email' || contactProperty === 'email')
    .map(({ key }) => z.email().max(254).safeParse(sent.values[key]));
  const email = addresses.find(({ success }) => success)?.data;
  if (email === undefined) return null;
  return { email, language: definition.language, ...describeSubmission(definition, sent.values) };
}

/** A mail of words: pictures and files are links. */
function textOf({ channelModels, publicUrl }: World, { parts }: Message): string {
  const form = channelModels['form'];
  if (!form) return '';
  const here = parts.map((part) =>
    (part.kind === 'image' || part.kind === 'file') && part.url.startsWith('/')
      ? { ...part, url: `${publicUrl}${part.url}` }
      : part,
  );
  const { messages } = renderParts(here, form.capabilities);
  return messages.flatMap((rendered) => (rendered.kind === 'text' ? [rendered.text] : [])).join('\n\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200);
}
