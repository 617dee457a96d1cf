// What a visitor's reply means to the question: dispatches on the kind of answer it wants.
import type { ReadReplyContext, ReplyReading } from '@parley/flow';
import type { Reply } from '@parley/messages';
import { readChoice } from '../ask-kit/answers/read-choice';
import { readEmail } from '../reading-kit/read-email';
import { readNumber } from '../reading-kit/read-number';
import { readPhone } from '../reading-kit/read-phone';
import { readUrl } from '../ask-kit/answers/read-url';
import type { AskQuestionOptions } from './schema';
import type { Understood } from '../ask-kit/answers/understood';

export function readReply(options: AskQuestionOptions, reply: Reply, context: ReadReplyContext): ReplyReading {
  if (options.answer === 'choice') return readChoice(options.choices, reply, context);
  if (reply.kind === 'attachment') return { kind: 'problem', problem: 'attachment' };
  // A choice tapped late belongs to an earlier question
  if (reply.kind === 'choice') return { kind: 'problem', problem: 'other-question' };
  const read = readTyped({ ...options, answer: options.answer }, reply.text, context.locale);
  return 'problem' in read
    ? { kind: 'problem', problem: read.problem }
    : { kind: 'answer', exit: 'answered', value: read.value, label: reply.text.trim() };
}

type TypedOptions = AskQuestionOptions & { readonly answer: Exclude<AskQuestionOptions['answer'], 'choice'> };

function readTyped(options: TypedOptions, text: string, locale: string): Understood<string | number> {
  switch (options.answer) {
    case 'text':
      return readText(text, options.maxLength);
    case 'email':
      return readEmail(text);
    case 'phone':
      return readPhone(text, locale);
    case 'url':
      return readUrl(text);
    case 'number':
      return readNumber(text, { locale, min: options.min, max: options.max, unit: options.unit });
  }
}

function readText(text: string, maxLength: number | null): Understood<string> {
  const value = text.trim();
  if (value === '') return { problem: 'empty' };
  return maxLength !== null && [...value].length > maxLength ? { problem: 'too-long' } : { value };
}
