// Mails the embed code to whoever can put it on the site (R79).
import type { Fault, Result } from '@parley/primitives';
import { ok } from '@parley/primitives';
import { z } from 'zod';
import { queueMail } from '../../mail/queue-mail';
import type { World } from '../../world';
import { type Actor, audited, invalid, notFound } from '../actor';

type Asked = { readonly connectionId: string; readonly to: string; readonly code: string };

/** `code` is what the studio shows for this channel; it has to hold the channel's key, so nothing else can be mailed. */
export async function mailEmbedCode(
  world: World,
  actor: Actor,
  { connectionId, to, code }: Asked,
): Promise<Result<{ readonly to: string }, Fault>> {
  const { workspaceId, member } = actor;
  const connection = await world.store.get('connections', workspaceId, connectionId);
  const workspace = await world.store.get('workspaces', workspaceId, workspaceId);
  if (!connection || !workspace) return notFound('channel');
  const address = z.email().safeParse(to.trim());
  if (!address.success) return invalid('Write an email address, such as ann@example.com', 'to');
  if (!holdsOnly(code, connection.publicKey)) return invalid('This is not the code of the channel.', 'code');
  const words = member.language === 'sv' ? sv : en;
  const about = { sender: member.name, channel: connection.name, workspace: workspace.name };
  const mail = {
    to: address.data,
    subject: words.subject(about).slice(0, 300),
    text: [
      words.hello(about),
      '',
      code,
      '',
      words.place,
      '',
      words.account(workspace.publicKey, connection.publicKey),
    ].join('\n'),
    fromName: workspace.name.slice(0, 200),
    replyTo: member.email,
  };
  const key = `embed-code:${connection.id}:${world.ids.next('effect')}`;
  const details = { to: address.data };
  const stored = await world.store.commit([
    queueMail(world, { workspaceId, conversationId: null, key, mail }),
    audited(world, actor, 'channel.mail-code', connection.id, details),
  ]);
  if (!stored.ok) throw new Error(`A mail met a stored one: ${stored.error.what}`);
  world.wake();
  return ok({ to: address.data });
}

/** One script tag that loads the widget of this channel. */
function holdsOnly(code: string, publicKey: string): boolean {
  const found = /^<script async src="https?:\/\/[^"\s<>]+\/widget\.js\?key=([^"\s<>&]+)"><\/script>$/.exec(code);
  return found?.[1] === encodeURIComponent(publicKey);
}

type About = { readonly sender: string; readonly channel: string; readonly workspace: string };

const en = {
  subject: ({ workspace }: About) => `Code for the chat of ${workspace}`,
  hello: ({ sender, channel, workspace }: About) =>
    `Hi!\n\n${sender} asks you to put the chat "${channel}" of ${workspace} on the website. This is its code:`,
  place: 'Paste it right before </body> on every page that should have the chat.',
  account: (account: string, key: string) => `Account: ${account}\nKey of the chat: ${key}`,
};

const sv: typeof en = {
  subject: ({ workspace }) => `Kod för chatten hos ${workspace}`,
  hello: ({ sender, channel, workspace }) =>
    `Hej!\n\n${sender} ber dig lägga chatten ”${channel}” för ${workspace} på webbplatsen. Det här är koden:`,
  place: 'Klistra in den precis före </body> på varje sida som ska ha chatten.',
  account: (account, key) => `Konto: ${account}\nChattens nyckel: ${key}`,
};
