// What keeps a page from being connected, in the author's language.
import type { CheckProps, DraftProblems } from '../../channel-editor';
import { settingText } from '../../setting-text';
import { messengerSecretsSchema, messengerSettingsSchema } from '../model';
import { wireLimits } from '../platform';
import { readConsent } from './consent/read-consent';
import { consentWords } from './consent/words';
import { type MessengerWords, words } from './words';

export function checkPage({ draft, language, connected, tools }: CheckProps): DraftProblems {
  const own = words[language];
  const { shape } = messengerSettingsSchema;
  const { settings } = draft;
  if (settingText(draft.secrets, 'signIn') !== '') return draft.name.trim() === '' ? { name: own.pageNameMissing } : {};
  if (connected === null && tools.signIn?.('messenger') && isUntouched(draft)) return { login: own.loginMissing };
  return {
    ...(!shape.pageId.safeParse(settings['pageId']).success && { pageId: own.pageIdWrong }),
    ...(draft.name.trim() === '' && { name: own.pageNameMissing }),
    ...(!shape.appId.safeParse(settings['appId'] ?? '').success && { appId: own.pageIdWrong }),
    ...Object.fromEntries(secretNames.flatMap((name) => checkSecret(name, { draft, connected }, own))),
  };
}

export function checkGreeting({ draft, language }: CheckProps): DraftProblems {
  const { settings } = draft;
  const own = words[language];
  const good = messengerSettingsSchema.shape.greeting.safeParse(settingText(settings, 'greeting')).success;
  const consent = readConsent(settings);
  const { textMissing, textLong } = consentWords[language];
  return {
    ...(!good && { greeting: own.greetingLong }),
    ...(settingText(settings, 'instantReply').length > wireLimits.text && { instantReply: own.instantReplyLong }),
    ...(consent.apply && consent.text.trim() === '' && { consent: textMissing }),
    ...(consent.text.trim().length > wireLimits.consent && { consent: textLong }),
  };
}

/** Nothing was typed by hand, so the login is what is missing. */
function isUntouched({ settings, secrets }: CheckProps['draft']): boolean {
  return settingText(settings, 'pageId') === '' && settingText(secrets, 'pageToken') === '';
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
