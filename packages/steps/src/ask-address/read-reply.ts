// What a reply means to an address: all of it, some of it, or the part that was asked for.
import type { ReadReplyContext, ReplyReading } from '@parley/flow';
import type { Reply } from '@parley/messages';
import type { JsonObject } from '@parley/primitives';
import { answeredExit } from '../ask-kit/fields';
import { type Held, partExit, readHeld } from '../interview-kit/interview';
import { saysSkip } from '../interview-kit/skip-words';
import { type Address, readAddress } from './read-address';
import { type AddressKey, addressKeys, askedKeys, type AskAddressOptions, requiredKeys } from './schema';

export function readReply(options: AskAddressOptions, reply: Reply, context: ReadReplyContext): ReplyReading {
  if (reply.kind === 'attachment') return { kind: 'problem', problem: 'attachment' };
  if (reply.kind === 'choice') return { kind: 'problem', problem: 'other-question' };
  const text = reply.text.trim();
  const { at, answers, brief } = readHeld(context.held, null);
  const asked = askedKeys(options);
  const key = asked.find((one) => one === at) ?? null;
  const found = pick(readAddress(text), asked);
  const whole = requiredKeys(options).every((one) => found[one] !== undefined);
  if (key === null && Object.keys(found).length === 0) return { kind: 'problem', problem: 'no-address' };
  if (key === null || (whole && Object.keys(found).length > 1))
    return goOn(options, { answers: { ...answers, ...found }, said: key, brief: true, label: text });
  if (saysSkip(text) && options[key] === 'optional') return goOn(options, { answers, said: key, brief, label: text });
  const value = partOf(key, text);
  if (value === null) return { kind: 'problem', problem: `no-${key.replace('_', '-')}` };
  return goOn(options, { answers: { ...answers, [key]: value }, said: key, brief, label: text });
}

type Told = Pick<Held, 'answers' | 'brief'> & { readonly said: AddressKey | null; readonly label: string };

/** On to the first part that is missing. */
function goOn(options: AskAddressOptions, { answers, said, brief, label }: Told): ReplyReading {
  const asked = askedKeys(options);
  const wanted = brief || said === null ? requiredKeys(options) : asked.slice(asked.indexOf(said) + 1);
  const missing = [...wanted, ...requiredKeys(options)].find((key) => answers[key] === undefined);
  if (missing === undefined) return { kind: 'answer', exit: answeredExit.id, value: withText(answers, asked), label };
  return { kind: 'answer', exit: partExit, value: { at: missing, answers, ...(brief && { brief }) }, label };
}

function pick(address: Address, asked: readonly AddressKey[]): Address {
  return Object.fromEntries(Object.entries(address).filter(([key]) => asked.some((one) => one === key)));
}

function partOf(key: AddressKey, text: string): string | null {
  const value = text.replace(/\s+/g, ' ').slice(0, 200);
  if (key === 'postal_code') return /\d/.test(value) && value.length <= 12 ? value : null;
  return /\p{Letter}/u.test(value) && !value.endsWith('?') ? value : null;
}

/** As one writes it on one line, beside its parts. */
function withText(answers: JsonObject, asked: readonly AddressKey[]): JsonObject {
  const say = (key: AddressKey) => (typeof answers[key] === 'string' ? answers[key] : '');
  const town = [say('postal_code'), say('city')].filter(Boolean).join(' ');
  const text = [say('street'), town, say('country')].filter(Boolean).join(', ');
  const parts = addressKeys.filter((key) => asked.includes(key)).map((key) => [key, say(key)] as const);
  return { ...Object.fromEntries(parts), text };
}
