// What keeps a page from being connected, in the author's language.
import type { CheckProps, DraftProblems } from '../../channel-editor';
import { settingText } from '../../setting-text';
import { messengerSecretsSchema, messengerSettingsSchema } from '../model';
import { type MessengerWords, words } from './words';

export function checkPage({ draft, language, connected }: CheckProps): DraftProblems {
  const own = words[language];
  const { shape } = messengerSettingsSchema;
  const { settings } = draft;
  return {
    ...(!shape.pageId.safeParse(settings['pageId']).success && { pageId: own.pageIdWrong }),
    ...(draft.name.trim() === '' && { name: own.pageNameMissing }),
    ...(!shape.appId.safeParse(settings['appId'] ?? '').success && { appId: own.pageIdWrong }),
    ...Object.fromEntries(secretNames.flatMap((name) => checkSecret(name, { draft, connected }, own))),
  };
}

export function checkGreeting({ draft, language }: CheckProps): DraftProblems {
  const good = messengerSettingsSchema.shape.greeting.safeParse(settingText(draft.settings, 'greeting')).success;
  return good ? {} : { greeting: words[language].greetingLong };
}

const secretNames = ['pageToken', 'appSecret', 'verifyToken'] as const;
type SecretName = (typeof secretNames)[number];

/** A stored secret stays while nothing new is written. */
function checkSecret(
  name: SecretName,
  { draft, connected }: Pick<CheckProps, 'draft' | 'connected'>,
  own: MessengerWords,
): [SecretName, string][] {
  const written = settingText(draft.secrets, name).trim();
  if (written === '') return connected?.secretsSet.includes(name) ? [] : [[name, own.secretMissing]];
  if (messengerSecretsSchema.shape[name].safeParse(written).success) return [];
  return [[name, name === 'verifyToken' ? own.verifyTokenWrong : own.secretWrong]];
}
