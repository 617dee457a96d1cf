// What a reply means to one field of a form: the value a submission of it would hold.
import type { FormField } from '@parley/forms';
import { mostStars, validateSubmission } from '@parley/forms';
import type { ReadReplyContext } from '@parley/flow';
import type { Reply } from '@parley/messages';
import type { JsonValue } from '@parley/primitives';
import { readChoice } from '../ask-kit/answers/read-choice';
import { readSeveral } from '../ask-kit/answers/read-several';
import { readUrl } from '../ask-kit/answers/read-url';
import { readYesNo } from '../ask-kit/answers/read-yes-no';
import { readDate } from '../date-kit/read-date';
import { readEmail } from '../reading-kit/read-email';
import { readNumber } from '../reading-kit/read-number';
import { readPhone } from '../reading-kit/read-phone';
import { optionChoices, yesNoChoices } from './field-choices';

type Read = { readonly value: JsonValue } | { readonly problem: string };

/** Understood in the visitor's words first, then held against the form's own rules. */
export function readField(field: FormField, reply: Reply, context: ReadReplyContext): Read {
  const said = understand(field, reply, context);
  if ('problem' in said || field.kind === 'file') return said;
  const { showWhen: _always, ...bare } = field;
  const one = { ...bare, once: false, queued: false };
  const valid = validateSubmission({ ...oneField, fields: [one] }, { [field.key]: said.value }, { source: 'json' });
  if (!valid.ok) return { problem: valid.error[0]?.code ?? 'invalid' };
  return { value: valid.value.values[field.key] ?? null };
}

const oneField = {
  name: 'One',
  title: '',
  intro: '',
  language: 'en',
  submitLabel: '',
  after: { kind: 'thank-you', text: '' },
} as const;

function understand(field: FormField, reply: Reply, context: ReadReplyContext): Read {
  const { kind, options = [] } = field;
  if (kind === 'file') return readFile(reply);
  if (reply.kind === 'attachment') return { problem: 'attachment' };
  if (kind === 'dropdown' || kind === 'radio') return ofReading(readChoice(optionChoices(options), reply, context));
  if (kind === 'checkboxes')
    return ofReading(readSeveral({ choices: optionChoices(options), min: 1, max: null }, reply, context));
  if (kind === 'checkbox' || kind === 'consent') return readTick(reply, context);
  const text = reply.kind === 'choice' ? (reply.label ?? '') : reply.text;
  return readTyped(field, text.trim(), context);
}

function readTyped({ kind, min, max }: FormField, text: string, context: ReadReplyContext): Read {
  const { locale, now = null, timeZone = 'UTC' } = context;
  switch (kind) {
    case 'email':
      return readEmail(text);
    case 'phone':
      return readPhone(text, locale);
    case 'url':
      return readUrl(text);
    case 'number':
      return readNumber(text, { locale, min: min ?? null, max: max ?? null });
    case 'rating':
      return readNumber(text, { locale, min: 1, max: max ?? mostStars });
    case 'date':
    case 'time':
      return readDate(text, { wants: kind, now, timeZone, locale });
    default:
      return text === '' ? { problem: 'empty' } : { value: text };
  }
}

/** A file's address; where nothing can be attached, a link to one. */
function readFile(reply: Reply): Read {
  if (reply.kind === 'attachment') return { value: [reply.url] };
  const read = readUrl(reply.kind === 'text' ? reply.text : '');
  return 'problem' in read ? { problem: 'no-file' } : { value: [read.value] };
}

function readTick(reply: Reply, context: ReadReplyContext): Read {
  const chosen = readChoice(yesNoChoices, reply, context);
  if (chosen.kind === 'answer') return { value: chosen.exit === 'yes' };
  const value = readYesNo(reply.kind === 'text' ? reply.text : '');
  return value === null ? { problem: 'no-such-choice' } : { value };
}

function ofReading(reading: ReturnType<typeof readChoice>): Read {
  return reading.kind === 'answer' ? { value: reading.value } : { problem: reading.problem };
}
