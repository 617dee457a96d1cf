// Everything a verb needs from the world, handed over as one object: no verb reaches for anything else.
import type { FlowDraft, StepModels } from '@parley/flow';
import type { FormDefinition } from '@parley/forms';
import type {
  ChannelModels,
  ChannelRuntimes,
  ChannelTools,
  Download,
  CodeRunner,
  EffectPerformers,
  FileStore,
  IdentityTokens,
  Hashing,
  Lanes,
  LiveBus,
  Mailer,
  MailReader,
  Passwords,
  Store,
  Vault,
} from '@parley/ports';
import type { Clock, IdSource, JsonObject } from '@parley/primitives';

/** Notes for the operator; never the words of a visitor. */
export interface Log {
  info(happening: string, details?: Readonly<Record<string, string | number | boolean | null>>): void;
  warn(happening: string, details?: Readonly<Record<string, string | number | boolean | null>>): void;
  /** Broken invariants: the error itself is kept for the log. */
  error(happening: string, error: unknown): void;
}

/** What a channel's first flow is made from. */
export type StarterInput = {
  readonly name: string;
  readonly form: { readonly id: string; readonly definition: FormDefinition } | null;
  readonly language: 'en' | 'sv';
  /** As given while connecting, also those that are not kept. */
  readonly settings: JsonObject;
};

/** The flow a newly connected channel starts with, by channel kind (R86). */
export type StarterFlows = { readonly [channelKind: string]: (input: StarterInput) => FlowDraft };

export interface World {
  readonly store: Store;
  readonly bus: LiveBus;
  readonly lanes: Lanes;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly hashing: Hashing;
  readonly vault: Vault;
  readonly passwords: Passwords;
  readonly identityTokens: IdentityTokens;
  readonly files: FileStore;
  /** The largest file anybody may send, in bytes. */
  readonly mostFileBytes: number;
  readonly download: Download;
  readonly mailer: Mailer;
  readonly mailReader: MailReader;
  /** Where answers to our mails come in: the domain of their addresses and the key whoever hands them in must show; null: nowhere. */
  /** The header in which the reverse proxy says a visitor's country; null: nobody says. */
  readonly countryHeader: string | null;
  readonly inboundMail: { readonly domain: string; readonly key: string } | null;
  readonly code: CodeRunner;
  /** The addresses mail may be sent from; the first is the installation's own. */
  readonly senders: readonly string[];
  /** Where people reach this installation, without a slash at the end: deep links in mails begin with it. */
  readonly publicUrl: string;
  readonly stepModels: StepModels;
  readonly starterFlows: StarterFlows;
  readonly channelModels: ChannelModels;
  readonly channelRuntimes: ChannelRuntimes;
  readonly performers: EffectPerformers;
  readonly channelTools: ChannelTools;
  readonly log: Log;
  /** Tells the worker that effects, timers or ledger rows wait for it, so that it need not look all the time. */
  wake(): void;
}
