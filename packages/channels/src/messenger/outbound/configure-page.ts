// Brings a page's Messenger profile and subscription in line with our settings, with as few calls as possible.
import type { ChannelTools, ConnectionFace } from '@parley/ports';
import type { JsonObject } from '@parley/primitives';
import { z } from 'zod';
import {
  type MessengerSecrets,
  type MessengerSettings,
  messengerSecretsSchema,
  messengerSettingsSchema,
} from '../model';
import { getStartedPayload, subscribedFields } from '../platform';
import { type GraphRequest, callGraph } from './graph-call';
import { classifyGraphError, graphErrorSchema } from './graph-error';
import { readJson } from './send-one';

/** Null when all is well, else the trouble in words for an admin. */
export async function configurePage(connection: ConnectionFace, tools: ChannelTools): Promise<string | null> {
  const settings = messengerSettingsSchema.safeParse(connection.settings);
  const secrets = messengerSecretsSchema.safeParse(connection.secrets);
  if (!settings.success || !secrets.success) return 'The page connection is incomplete: fill in what is missing.';
  const ask = (request: GraphRequest) => askGraph(request, secrets.data, tools);
  return (await setProfile(settings.data, ask)) ?? (await subscribe(settings.data, ask));
}

type Asked = { readonly ok: true; readonly said: unknown } | { readonly ok: false; readonly trouble: string };
type Ask = (request: GraphRequest) => Promise<Asked>;

const profileSchema = z.looseObject({
  data: z.array(
    z.looseObject({
      greeting: z.array(z.looseObject({ locale: z.string(), text: z.string() })).optional(),
      get_started: z.looseObject({ payload: z.string() }).optional(),
    }),
  ),
});

// Meta allows 10 calls in 10 minutes: one GET, then one POST with everything that differs.
async function setProfile(settings: MessengerSettings, ask: Ask): Promise<string | null> {
  const path = 'me/messenger_profile';
  const asked = await ask({ method: 'GET', path, query: { fields: 'greeting,get_started' } });
  if (!asked.ok) return asked.trouble;
  const profile = profileSchema.safeParse(asked.said);
  const now = profile.success ? (profile.data.data[0] ?? {}) : {};
  const greeting = now.greeting?.find((one) => one.locale === 'default')?.text ?? '';
  const changes: JsonObject = {
    ...(settings.greeting !== '' && settings.greeting !== greeting
      ? { greeting: [{ locale: 'default', text: settings.greeting }] }
      : {}),
    ...(now.get_started?.payload === getStartedPayload ? {} : { get_started: { payload: getStartedPayload } }),
  };
  if (Object.keys(changes).length > 0) {
    const posted = await ask({ method: 'POST', path, body: changes });
    if (!posted.ok) return posted.trouble;
  }
  if (settings.greeting !== '' || greeting === '') return null;
  const removed = await ask({ method: 'DELETE', path, body: { fields: ['greeting'] } });
  return removed.ok ? null : removed.trouble;
}

const subscriptionsSchema = z.looseObject({
  data: z.array(z.looseObject({ id: z.coerce.string(), subscribed_fields: z.array(z.string()).optional() })),
});

async function subscribe(settings: MessengerSettings, ask: Ask): Promise<string | null> {
  const path = `${settings.pageId}/subscribed_apps`;
  const asked = await ask({ method: 'GET', path });
  const apps = asked.ok ? subscriptionsSchema.safeParse(asked.said) : null;
  const ours = apps?.success
    ? apps.data.data.find((app) => settings.appId === '' || app.id === settings.appId)
    : undefined;
  if (ours && subscribedFields.every((field) => ours.subscribed_fields?.includes(field))) return null;
  const posted = await ask({ method: 'POST', path, query: { subscribed_fields: subscribedFields.join(',') } });
  return posted.ok ? null : `The page’s messages could not be subscribed to. ${posted.trouble}`;
}

async function askGraph(request: GraphRequest, secrets: MessengerSecrets, tools: ChannelTools): Promise<Asked> {
  const answer = await callGraph(request, secrets, tools);
  if (answer.kind !== 'answered') return { ok: false, trouble: `Meta cannot be reached: ${answer.reason}` };
  const said = readJson(answer.body);
  const error = graphErrorSchema.safeParse(said);
  if (error.success) {
    const outcome = classifyGraphError(error.data.error, answer);
    return { ok: false, trouble: outcome.kind === 'failed' ? (outcome.alert ?? outcome.reason) : outcome.reason };
  }
  return answer.status < 300 ? { ok: true, said } : { ok: false, trouble: `Meta answered ${answer.status}.` };
}
