// The answer to a submission goes by mail to the address that was given in it (R109).
import { describeSubmission } from '@parley/forms';
import type { Conversation, Message } from '@parley/helpdesk';
import { renderParts } from '@parley/messages';
import type { DeliveryOutcome, Mail } from '@parley/ports';
import { z } from 'zod';
import type { World } from '../world';

type Answering = { readonly message: Message; readonly conversation: Conversation };

/** Null when the submission holds no address: then there is no way back. */
export async function mailAnswer(world: World, { message, conversation }: Answering): Promise<DeliveryOutcome | null> {
  const sent = await submissionOf(world, conversation);
  if (!sent) return null;
  const { workspaceId } = conversation;
  const workspace = await world.store.get('workspaces', workspaceId, workspaceId);
  const said = textOf(world, message);
  const quoted = sent.fields.map(({ label, value }) => `> ${label}: ${value.replaceAll('\n', '\n> ')}`);
  const mail: Mail = {
    to: sent.email,
    subject: oneLine(`Re: ${sent.title}`),
    text: `${said}\n\n${words[sent.language](sent.title)}\n${quoted.join('\n')}\n`.slice(0, 200_000),
    fromName: oneLine(workspace?.name ?? ''),
  };
  const outcome = await world.mailer.send(mail, `answer ${message.id}`);
  if (outcome.kind === 'accepted') return { kind: 'accepted', externalId: outcome.messageId };
  return outcome.kind === 'retry' ? { ...outcome, afterMs: 0 } : outcome;
}

const words = {
  en: (title: string) => `You wrote in “${title}”:`,
  sv: (title: string) => `Du skrev i ”${title}”:`,
};

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
