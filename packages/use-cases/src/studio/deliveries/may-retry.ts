// Which failed effects may be tried again by hand: a flow that went on without its step must not be told of it later.
import { sayConsent } from '../../consent/say-consent';
import { mailUnreadKind } from '../../conversation/transcript/mail-unread';
import { keepMediaKind } from '../../effects/keep-media';
import { readProfileKind } from '../../effects/read-profile';

const again: ReadonlySet<string> = new Set([
  'deliver-message',
  'send-mail',
  sayConsent,
  keepMediaKind,
  readProfileKind,
  mailUnreadKind,
]);

export function mayRetry(kind: string): boolean {
  return again.has(kind);
}
