// Asks Meta who wrote: a name and a picture, where Meta tells them. Many people have none to tell (1.8).
import type { ChannelTools, ConnectionFace, ProfileOutcome } from '@parley/ports';
import { z } from 'zod';
import { messengerSecretsSchema } from '../model';
import { callGraph } from './graph-call';
import { classifyGraphError, graphErrorSchema } from './graph-error';
import { readJson } from './send-one';

export async function readMessengerProfile(
  visitorKey: string,
  connection: ConnectionFace,
  tools: ChannelTools,
): Promise<ProfileOutcome> {
  const secrets = messengerSecretsSchema.safeParse(connection.secrets);
  // Who only ticked a box has a reference and no id to ask for.
  if (!secrets.success || !/^\d{1,40}$/.test(visitorKey)) return { kind: 'none' };
  const query = { fields: 'first_name,last_name,profile_pic' };
  const answer = await callGraph({ method: 'GET', path: visitorKey, query }, secrets.data, tools);
  if (answer.kind !== 'answered') return { kind: 'retry', afterMs: 30_000, reason: answer.reason };
  const said = readJson(answer.body);
  const error = graphErrorSchema.safeParse(said);
  if (error.success) {
    const outcome = classifyGraphError(error.data.error, answer);
    return outcome.kind === 'retry' ? outcome : { kind: 'none' };
  }
  if (answer.status >= 500) return { kind: 'retry', afterMs: 60_000, reason: `Meta answered ${answer.status}` };
  const read = profileSchema.safeParse(said);
  if (!read.success) return { kind: 'none' };
  const { first_name: firstName, last_name: lastName, profile_pic: pictureUrl } = read.data;
  return firstName || lastName || pictureUrl ? { kind: 'profile', firstName, lastName, pictureUrl } : { kind: 'none' };
}

const word = z
  .string()
  .trim()
  .max(200)
  .transform((text) => text || null)
  .nullable()
  .catch(null)
  .default(null);
const address = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .nullable()
  .catch(null)
  .default(null);
const profileSchema = z.looseObject({ first_name: word, last_name: word, profile_pic: address });
