// Ends a page's subscription when it is disconnected, so that Meta posts nothing more of it here.
import type { ChannelTools, ConnectionFace } from '@parley/ports';
import { messengerSecretsSchema, messengerSettingsSchema } from '../model';
import { callGraph } from './graph-call';

/** Best effort: what still comes is refused anyway. */
export async function releasePage(connection: ConnectionFace, tools: ChannelTools): Promise<void> {
  const settings = messengerSettingsSchema.safeParse(connection.settings);
  const secrets = messengerSecretsSchema.safeParse(connection.secrets);
  if (!settings.success || !secrets.success) return;
  await callGraph({ method: 'DELETE', path: `${settings.data.pageId}/subscribed_apps` }, secrets.data, tools);
}
