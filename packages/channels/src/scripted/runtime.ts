// The test channel: a visitor who says and chooses, and a look at what came back.
import {
  type ChannelCapabilities,
  type ChannelKind,
  type RenderedMessage,
  type Reply,
  choiceFromText,
} from '@parley/messages';
import type { ChannelModel, ChannelRuntime, DeliveryOutcome, RawRequest } from '@parley/ports';
import { type SentMessage, deliverScripted } from './deliver';
import { scriptedCapabilities, scriptedModel } from './model';
import { receiveScripted, scriptedKeyHeader, type ScriptedPost } from './receive';

/** A reply was missing or other than the test wanted. */
export class UnexpectedReply extends Error {}

export type ScriptedChannel = {
  readonly model: ChannelModel;
  readonly runtime: ChannelRuntime;
  readonly secrets: { readonly key: string };
  readonly sent: readonly SentMessage[];
  /** The next deliveries end like this instead of being accepted. */
  failNext(...outcomes: readonly DeliveryOutcome[]): void;
  visitor(name?: string): ScriptedVisitor;
};

export type ScriptedVisitor = {
  opens(ref?: string): Promise<void>;
  says(text: string): Promise<void>;
  /** Taps the choice of the newest message by its label; types the label where none can be tapped. */
  chooses(label: string): Promise<void>;
  /** Same post again, as providers do. */
  repeats(): Promise<void>;
  /** The next message to this visitor that no test has looked at; throws when there is none or it reads otherwise. */
  expectReply(expected: string | RegExp): SentMessage['message'];
  expectSilence(): void;
};

export type ScriptedOptions = {
  /** Carries a post to the system under test. */
  readonly post: (request: RawRequest) => Promise<void>;
  readonly now: () => number;
  readonly standsFor?: ChannelKind;
  readonly capabilities?: ChannelCapabilities;
};

/**
 * @example
 * const ada = channel.visitor('ada');
 * await ada.says('hi');
 * ada.expectReply('Hello! What is your name?');
 */
export function createScriptedChannel(options: ScriptedOptions): ScriptedChannel {
  const capabilities = options.capabilities ?? scriptedCapabilities;
  const kind = options.standsFor ?? 'chat';
  const outbox = { sent: new Array<SentMessage>(), outcomes: new Array<DeliveryOutcome>(), capabilities };
  const secrets = { key: 'scripted-key' };
  const send = async (post: ScriptedPost) => options.post(requestOf(post, secrets.key));
  return {
    model: scriptedModel(kind, capabilities),
    runtime: { kind, receive: receiveScripted, deliver: (message) => deliverScripted(message, outbox) },
    secrets,
    sent: outbox.sent,
    failNext: (...outcomes) => void outbox.outcomes.push(...outcomes),
    visitor: (name = 'visitor') => createVisitor(name, { send, now: options.now, sent: outbox.sent }),
  };
}

type Wire = {
  readonly send: (post: ScriptedPost) => Promise<void>;
  readonly now: () => number;
  readonly sent: readonly SentMessage[];
};

function createVisitor(visitorKey: string, { send, now, sent }: Wire): ScriptedVisitor {
  let posts = 0;
  let seen = 0;
  let last: ScriptedPost | null = null;
  const received = () => sent.filter((one) => one.visitorKey === visitorKey).map((one) => one.message);
  const tell = async (reply: Reply | null, ref?: string) => {
    last = { id: `${visitorKey}-${++posts}`, at: now(), visitorKey, reply, ...(ref === undefined ? {} : { ref }) };
    await send(last);
  };
  return {
    opens: (ref) => tell(null, ref),
    says: (text) => tell({ kind: 'text', text }),
    chooses: (label) => {
      const choice = choiceFromText(received().at(-1)?.choices ?? [], label);
      return tell(
        choice ? { kind: 'choice', choiceId: choice.id, label: choice.label } : { kind: 'text', text: label },
      );
    },
    repeats: async () => {
      if (last !== null) await send(last);
    },
    expectReply: (expected) => {
      const message = received()[seen];
      const text = message && wordsOf(message);
      const fits = typeof expected === 'string' ? text === expected : text !== undefined && expected.test(text);
      if (message === undefined || !fits)
        throw new UnexpectedReply(`Expected ${String(expected)}, but got ${text ?? 'no reply'}`);
      seen += 1;
      return message;
    },
    expectSilence: () => {
      const next = received()[seen];
      if (next) throw new UnexpectedReply(`Expected no reply, but got ${wordsOf(next)}`);
    },
  };
}

function wordsOf(message: RenderedMessage): string {
  if (message.kind === 'text') return message.text;
  return message.kind === 'cards' ? message.cards.map(({ title }) => title).join(', ') : message.url;
}

function requestOf(post: ScriptedPost, key: string): RawRequest {
  return {
    method: 'POST',
    url: '/scripted',
    headers: { [scriptedKeyHeader]: key },
    body: new TextEncoder().encode(JSON.stringify(post)),
  };
}
