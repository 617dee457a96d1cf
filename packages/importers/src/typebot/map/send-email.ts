// A mail to the team or the visitor.
import { flag } from '../source/flag';
import { textAt } from '../source/read-raw';
import { toTemplate } from '../words/translate';
import type { Mapper } from './mapped';
import { leftOut } from './left-out';

export const mapSendEmail: Mapper = (block, tools) => {
  const { options } = block;
  const list = Object.hasOwn(options, 'recipients') ? options['recipients'] : undefined;
  const recipients = (Array.isArray(list) ? list : []).flatMap((one) =>
    typeof one === 'string' && one.trim() !== '' ? [one.trim()] : [],
  );
  if (recipients.length === 0) return leftOut(block, tools);
  if (Array.isArray(options['cc']) || Array.isArray(options['bcc']))
    tools.tell('lost', 'Copies (cc, bcc) are left out; name everyone as a recipient.');
  if (textAt(options, 'replyTo') !== '') tools.tell('changed', 'The address for replies is the workspace’s.');
  if (flag(options, 'isBodyCode')) tools.tell('changed', 'The body was HTML; it is sent as plain text now.');
  const subject = toTemplate(textAt(options, 'subject'), tools).slice(0, 300);
  const body = toTemplate(textAt(options, 'body'), tools);
  if (body.trim() === '') tools.tell('changed', 'All answers were mailed; write what the mail should say.');
  const to = recipients
    .map((one) => toTemplate(one, tools))
    .join(', ')
    .slice(0, 1_000);
  const written = { to, subject: subject.trim() || 'Message from a chat', text: body.slice(0, 20_000) };
  return { as: 'step', kind: 'notify-email', options: written, ways: [{ exit: 'next', to: tools.ways.after(block) }] };
};
