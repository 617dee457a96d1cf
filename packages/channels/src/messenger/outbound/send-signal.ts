// Sender actions: typing while a flow answers, seen when a member reads. Best effort, each a call of its own.
import type { ChannelSignal, ChannelTools, ConnectionFace } from '@parley/ports';
import { messengerSecretsSchema } from '../model';
import { callGraph } from './graph-call';

const actions = { typing: 'typing_on', seen: 'mark_seen' } as const;

export async function sendSignal(
  { kind, visitorKey }: ChannelSignal,
  connection: ConnectionFace,
  tools: ChannelTools,
): Promise<void> {
  const secrets = messengerSecretsSchema.safeParse(connection.secrets);
  // Who has only a reference has no thread to show anything in.
  if (!secrets.success || !/^\d{1,40}$/.test(visitorKey)) return;
  const body = { recipient: { id: visitorKey }, sender_action: actions[kind] };
  await callGraph({ method: 'POST', path: 'me/messages', body }, secrets.data, tools);
}
