// Tells what programs send from what people write: bounces and answers of absence never become a visitor's words.
import type { InboundMail } from '@parley/ports';

export type MailNature = 'person' | 'automatic' | 'bounce';

export function natureOf({ headers, from, subject }: Pick<InboundMail, 'headers' | 'from' | 'subject'>): MailNature {
  const header = (name: string) => (headers[name] ?? '').toLowerCase();
  const type = header('content-type');
  const sender = from?.address.split('@')[0] ?? '';
  if (/^multipart\/report\b/.test(type) && !/report-type="?(disposition|feedback)/.test(type)) return 'bounce';
  if (daemons.test(sender) || header('x-failed-recipients') !== '') return 'bounce';
  if (header('return-path').trim() === '<>' && bounceSubjects.test(subject)) return 'bounce';
  return isAutomatic(header, subject) || header('return-path').trim() === '<>' ? 'automatic' : 'person';
}

const daemons = /^(mailer-daemon|mail-daemon|postmaster|mail\.daemon|mailer_daemon|double-bounce)$/;
const bounceSubjects =
  /undeliver|delivery (status|failure|has failed)|returned mail|failure notice|mail delivery failed/i;
const awaySubjects =
  /^\W*(auto(matic|mated)?[- ]?(reply|response|svar)|out of (the )?office|autosvar|automatiskt svar|frånvaro|abwesenheit|automatische antwort|réponse automatique|respuesta automática|automatisch antwoord|poissaolo)/i;

type Header = (name: string) => string;

function isAutomatic(header: Header, subject: string): boolean {
  const submitted = header('auto-submitted').split(';')[0]?.trim() ?? '';
  if (submitted !== '' && submitted !== 'no') return true;
  if (/^(bulk|junk|list|auto_reply|auto-reply)$/.test(header('precedence').trim())) return true;
  if (/\breport-type="?(disposition|feedback)/.test(header('content-type'))) return true;
  if (marks.some((name) => header(name) !== '' && header(name) !== 'no')) return true;
  return awaySubjects.test(subject);
}

/** Written by programs that answer for people. */
const marks = [
  'x-autoreply',
  'x-autorespond',
  'x-auto-response',
  'x-autoresponder',
  'x-vacation',
  'list-id',
  'list-unsubscribe',
];
