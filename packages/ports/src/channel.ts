// The contract of a channel: what it can show, how its raw posts are read, how its messages are delivered.
import type { ChannelCapabilities, ChannelKind, MessagePart, Reply } from '@parley/messages';
import type { ConsentKind } from '@parley/helpdesk';
import type { JsonObject, Result } from '@parley/primitives';

/** The pure face of a channel. */
export interface ChannelModel {
  readonly kind: ChannelKind;
  readonly capabilities: ChannelCapabilities;
  /** It stands on customers' pages, which its chatflows choose among. */
  readonly standsOnPages?: true;
  /** Reads stored or submitted settings; issues name the field. */
  parseSettings(settings: unknown): { ok: true; value: JsonObject } | { ok: false; field: string; message: string };
  /** Same for secrets; a channel that needs a secret can not be enabled without it. */
  parseSecrets(secrets: unknown): { ok: true; value: JsonObject } | { ok: false; field: string; message: string };
  defaultSettings(): JsonObject;
  /** How long after their last act somebody may be written to, with these settings; null: no limit (R99, R100). */
  windowOf?(settings: JsonObject): { readonly flowMs: number; readonly memberMs: number } | null;
  /** What is asked or told about storing data before the first message; null: nothing (R103-R105). */
  consent?(
    settings: JsonObject,
  ): { readonly kind: ConsentKind; readonly text: string; readonly withdrawWords: readonly string[] } | null;
  /** The provider's account of these settings, e.g. the page id; null where there is none. */
  accountId(settings: JsonObject): string | null;
}

/** One thing a provider told us, channel-neutral. `key` is unique and stable per connection (idempotency). */
export type InboundItem = { readonly key: string; readonly at: number; readonly visitorKey: string } & (
  | {
      readonly kind: 'message';
      readonly externalId: string;
      readonly reply: Reply;
      readonly parts: readonly MessagePart[];
      readonly ref?: string;
    }
  /** Opened without words: get started, a link with a ref. */
  | { readonly kind: 'opened'; readonly externalId: string; readonly payload: string | null; readonly ref?: string }
  /** Our side wrote from elsewhere (the provider's own inbox). */
  | {
      readonly kind: 'echo';
      readonly externalId: string;
      readonly parts: readonly MessagePart[];
      readonly ours: string | null;
    }
  /** All of ours at or before the watermark, or the named ones, were delivered or read. */
  | {
      readonly kind: 'receipt';
      readonly status: 'delivered' | 'read';
      readonly watermark: number;
      readonly externalIds: readonly string[];
    }
  | { readonly kind: 'reaction'; readonly externalId: string; readonly emoji: string | null }
  /** Something an admin should know: policy warning, thread taken by another app. */
  | { readonly kind: 'alert'; readonly text: string }
  /** Understood as to shape, of no consequence to us; counted. */
  | { readonly kind: 'other'; readonly name: string }
);

export type RawRequest = {
  readonly method: string;
  /** Path and query exactly as received. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

export type ReceiveOutcome =
  /** Answer with this at once (e.g. webhook verification); nothing to store. */
  | { readonly kind: 'answer'; readonly status: number; readonly body: string }
  /** Unsigned, wrongly signed, wrong token: store nothing. */
  | { readonly kind: 'refused'; readonly status: 401 | 403; readonly reason: string }
  | {
      readonly kind: 'items';
      readonly items: readonly InboundItem[];
      /** Further accounts of the same provider app that this post speaks of: each reads its own part of it. */
      readonly others?: readonly string[];
    };

export type ConnectionFace = {
  readonly publicKey: string;
  readonly settings: JsonObject;
  readonly secrets: JsonObject;
};

export type OutgoingMessage = {
  readonly messageId: string;
  readonly visitorKey: string;
  readonly parts: readonly MessagePart[];
  /** Who wrote: windows differ. */
  readonly actor: 'flow' | 'member';
  /** When the visitor last did something, or null. */
  readonly lastInboundAt: number | null;
  readonly now: number;
};

export type DeliveryOutcome =
  | { readonly kind: 'accepted'; readonly externalId: string | null; readonly delivered?: boolean }
  | { readonly kind: 'retry'; readonly afterMs: number; readonly reason: string }
  /** Not tried yet: its turn comes later, and this counts as no try. */
  | { readonly kind: 'later'; readonly afterMs: number }
  /** Final: says why in words for the inbox. `alert` goes to admins too. */
  | { readonly kind: 'failed'; readonly reason: string; readonly alert?: string }
  /** Sent, but whether it arrived is not known (time-out after sending). Never sent again by itself. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** The one HTTP client channels may use; it refuses private addresses unless allowed by configuration. */
export type HttpCall = (request: {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs: number;
}) => Promise<
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly body: string;
      readonly headers: Readonly<Record<string, string>>;
    }
  /** Never reached the other side: safe to send again. */
  | { readonly kind: 'not-sent'; readonly reason: string }
  /** Sent, no answer. */
  | { readonly kind: 'no-answer'; readonly reason: string }
>;

/** What a provider tells of a person; what it does not tell is null. */
export type VisitorProfile = {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly pictureUrl: string | null;
};

export type ProfileOutcome =
  | ({ readonly kind: 'profile' } & VisitorProfile)
  /** The provider tells nothing of this person, now or later. */
  | { readonly kind: 'none' }
  | { readonly kind: 'retry'; readonly afterMs: number; readonly reason: string };

/** Fetches a file of a provider: no private addresses, no redirects, no more than the limit. */
export type Download = (url: string) => Promise<
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** It will not come, however often it is asked for. */
  | { readonly kind: 'gone'; readonly reason: string }
  | { readonly kind: 'retry'; readonly reason: string }
>;

export type ChannelTools = {
  readonly http: HttpCall;
  /** Base addresses and versions of providers, by configuration name, e.g. `MESSENGER_GRAPH_BASE`. */
  readonly config: Readonly<Record<string, string>>;
};

/** An account somebody may connect after signing in at the provider; its settings and secrets go before typed ones. */
export type SignInAccount = {
  readonly id: string;
  readonly name: string;
  /** False where the person's role there does not suffice. */
  readonly allowed: boolean;
  readonly settings: JsonObject;
  readonly secrets: JsonObject;
};

/** Signing in at the provider instead of pasting tokens. */
export interface ChannelSignIn {
  /** Where the browser goes; null when this server has no app at the provider. */
  address(
    request: { readonly state: string; readonly returnTo: string },
    config: ChannelTools['config'],
  ): string | null;
  /** What they may connect, after they came back to `returnTo` with a code. */
  accounts(
    request: { readonly code: string; readonly returnTo: string },
    tools: ChannelTools,
  ): Promise<Result<readonly SignInAccount[], string>>;
  /** The app's own face, for posts that come to one address for all accounts; null without an app. */
  appFace(config: ChannelTools['config']): ConnectionFace | null;
}

export type ChannelSignal = { readonly kind: 'typing' | 'seen'; readonly visitorKey: string };

/** One thing that is well or not; `code` is worded by the channel's editor. */
export type HealthFinding = { readonly code: string; readonly well: boolean; readonly detail: string | null };

/** The server face of a channel. */
export interface ChannelRuntime {
  readonly kind: ChannelKind;
  /** Signature first, on the raw bytes; then the items. Never throws on what came from outside. */
  receive(request: RawRequest, connection: ConnectionFace): ReceiveOutcome;
  /** One message may take several provider calls; the outcome is of all of them. */
  deliver(message: OutgoingMessage, connection: ConnectionFace, tools: ChannelTools): Promise<DeliveryOutcome>;
  /** Who somebody is, asked once at first contact and never waited for. */
  readProfile?(visitorKey: string, connection: ConnectionFace, tools: ChannelTools): Promise<ProfileOutcome>;
  readonly signIn?: ChannelSignIn;
  /** Whether a file at this address is the provider's, and so goes away after a while: then it is copied. */
  keepsMediaAt?(url: string, config: ChannelTools['config']): boolean;
  /** Shows the visitor a sign of life. Nothing depends on it, so nothing is said when it fails. */
  signal?(signal: ChannelSignal, connection: ConnectionFace, tools: ChannelTools): Promise<void>;
  /** Asks the provider how the connection is, for the channel's page. */
  check?(connection: ConnectionFace, tools: ChannelTools): Promise<readonly HealthFinding[]>;
  /** Somebody asks, by the provider, that all of them is deleted: who, once the provider's signature has been checked; else null. */
  readErasure?(signed: string, connection: ConnectionFace): { readonly person: string; readonly key: string } | null;
  /** The ids by which this connection may know a person the provider names by another one. Best effort. */
  visitorsOf?(person: string, connection: ConnectionFace, tools: ChannelTools): Promise<readonly string[]>;
  /** Called after disconnecting: the provider need not post here any more. Best effort. */
  release?(connection: ConnectionFace, tools: ChannelTools): Promise<void>;
  /** Called after connecting and after settings changed: greeting, get started ... Null = nothing to do or done; else the trouble in words. */
  configure?(connection: ConnectionFace, tools: ChannelTools): Promise<string | null>;
}

export type ChannelModels = { readonly [kind: string]: ChannelModel };
export type ChannelRuntimes = { readonly [kind: string]: ChannelRuntime };
