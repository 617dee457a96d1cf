// How a page's connection is: does its token work, does Meta post its messages here.
import type { ChannelTools, ConnectionFace, HealthFinding } from '@parley/ports';
import { z } from 'zod';
import { messengerSecretsSchema, messengerSettingsSchema } from '../model';
import { subscribedFields } from '../platform';
import { callGraph } from './graph-call';
import { classifyGraphError, graphErrorSchema } from './graph-error';
import { readJson } from './send-one';

export async function checkPage(connection: ConnectionFace, tools: ChannelTools): Promise<readonly HealthFinding[]> {
  const settings = messengerSettingsSchema.safeParse(connection.settings);
  const secrets = messengerSecretsSchema.safeParse(connection.secrets);
  if (!settings.success || !secrets.success) return [{ code: 'token', well: false, detail: null }];
  const { pageId, appId } = settings.data;
  const ask = (path: string) => callGraph({ method: 'GET', path }, secrets.data, tools);
  const token = await ask(pageId);
  const trouble = troubleOf(token);
  if (trouble !== null) return [{ code: 'token', well: false, detail: trouble }];
  const well = { code: 'token', well: true, detail: null };
  return [well, subscriptionOf(await ask(`${pageId}/subscribed_apps`), appId)];
}

type Answer = Awaited<ReturnType<typeof callGraph>>;

function troubleOf(answer: Answer): string | null {
  if (answer.kind !== 'answered') return answer.reason;
  const error = graphErrorSchema.safeParse(readJson(answer.body));
  if (error.success) return classifyGraphError(error.data.error, answer).reason;
  return answer.status < 300 ? null : `Meta answered ${answer.status}.`;
}

const appsSchema = z.looseObject({
  data: z.array(z.looseObject({ id: z.coerce.string(), subscribed_fields: z.array(z.string()).default([]) })),
});

function subscriptionOf(answer: Answer, appId: string): HealthFinding {
  const read = appsSchema.safeParse(answer.kind === 'answered' ? readJson(answer.body) : null);
  const ours = read.success ? read.data.data.find(({ id }) => appId === '' || id === appId) : undefined;
  const missing = subscribedFields.filter((field) => !ours?.subscribed_fields.includes(field));
  const well = ours !== undefined && missing.length === 0;
  return { code: 'subscription', well, detail: well || !ours ? null : missing.join(', ') };
}
