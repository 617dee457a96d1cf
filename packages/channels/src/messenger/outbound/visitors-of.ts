// The page's own ids of a person whom Meta names by the id of the app, where Meta tells them.
import type { ChannelTools, ConnectionFace } from '@parley/ports';
import { z } from 'zod';
import { messengerSecretsSchema } from '../model';
import { callGraph } from './graph-call';
import { readJson } from './send-one';

const answerSchema = z.looseObject({ data: z.array(z.looseObject({ id: z.string().max(40) })).max(500) });

/** With the id itself: on some apps both are the same. */
export async function visitorsOf(
  person: string,
  connection: ConnectionFace,
  tools: ChannelTools,
): Promise<readonly string[]> {
  const secrets = messengerSecretsSchema.safeParse(connection.secrets);
  if (!secrets.success) return [person];
  const answer = await callGraph({ method: 'GET', path: `${person}/ids_for_pages` }, secrets.data, tools);
  const read = answer.kind === 'answered' ? answerSchema.safeParse(readJson(answer.body)) : null;
  return read?.success ? [person, ...read.data.data.map(({ id }) => id)] : [person];
}
