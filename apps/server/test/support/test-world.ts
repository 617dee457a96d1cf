// The verbs over the memory store with a clock that stands still; only the provider's side of HTTP is made up.
import { createHash } from 'node:crypto';
import { channelModels } from '@parley/channels/models';
import { channelRuntimes } from '@parley/channels/runtimes';
import type { HttpCall, Store } from '@parley/ports';
import {
  createMemoryBus,
  createMemoryFiles,
  createMemoryLanes,
  createMemoryMailer,
  createMemoryStore,
  type MemoryMailer,
} from '@parley/ports/memory';
import { createCountingIdSource, createManualClock } from '@parley/primitives';
import { stepModels } from '@parley/steps/models';
import { effectPerformers } from '@parley/steps/runtimes';
import { type AcceptedMessage, receiveChatMessage, startChat, type StartedChat, type World } from '@parley/use-cases';
import { applyWorkspace, workspaceFileSchema } from '@parley/use-cases/studio';
import { identityTokens } from '../../src/node/identity-tokens';
import { createCodeRunner } from '../../src/node/code-runner';
import { createMailReader } from '../../src/node/mail-reader';
import { starterFlows } from '../../src/node/starter-flows';
import { finishFlow } from './finish-flow';

type Call = Parameters<HttpCall>[0];
type Outcome = Awaited<ReturnType<HttpCall>>;

export type TestWorld = World & {
  readonly clock: ReturnType<typeof createManualClock>;
  readonly mailer: MemoryMailer;
  readonly errors: unknown[];
  /** What channels asked of providers; `outcomes` put here come first. */
  readonly calls: Call[];
  readonly outcomes: Outcome[];
  /** What Meta tells of people, by their id; of others it tells nothing. */
  readonly profiles: Map<string, object>;
  /** Bodies of signs of life: typing, seen. */
  readonly signals: string[];
  readonly warnings: string[];
  /** Files that providers hand out, by address. */
  readonly media: Map<string, Uint8Array>;
};

const accepted: Outcome = {
  kind: 'answered',
  status: 200,
  body: '{"recipient_id":"1","message_id":"m_out"}',
  headers: {},
};

export async function createTestWorld(file: object, store: Store = createMemoryStore()): Promise<TestWorld> {
  const ids = createCountingIdSource();
  const clock = createManualClock(1_800_000_000_000);
  const errors: unknown[] = [];
  const calls: Call[] = [];
  const outcomes: Outcome[] = [];
  const profiles = new Map<string, object>();
  const signals: string[] = [];
  const warnings: string[] = [];
  const media = new Map<string, Uint8Array>();
  let count = 0;
  const world: TestWorld = {
    store,
    bus: createMemoryBus(),
    lanes: createMemoryLanes(),
    clock,
    ids,
    errors,
    calls,
    outcomes,
    profiles,
    signals,
    warnings,
    media,
    hashing: {
      sha256: (text) => `hash of ${text}`,
      token: () => `token-${String(++count).padStart(20, '0')}`,
      seed: () => 7,
    },
    vault: {
      seal: (plain) => plain,
      open: (sealed) => sealed,
      sign: (text) => createHash('sha256').update(`key ${text}`).digest('hex'),
    },
    identityTokens,
    files: createMemoryFiles(clock),
    mostFileBytes: 10_000_000,
    download: async (url) => {
      const bytes = media.get(url);
      return bytes ? { kind: 'bytes', bytes } : { kind: 'gone', reason: 'Not there' };
    },
    passwords: { hash: async (password) => password, verify: async (password, hash) => password === hash },
    mailer: createMemoryMailer(),
    mailReader: createMailReader(),
    countryHeader: 'x-country',
    inboundMail: { domain: 'in.parley.example', key: 'inbound-key-of-tests' },
    senders: ['parley@demo.example', 'hello@demo.example'],
    code: createCodeRunner(),
    publicUrl: 'http://parley.example',
    stepModels,
    starterFlows,
    channelModels,
    channelRuntimes,
    performers: effectPerformers,
    channelTools: {
      http: async (call) => {
        const profile = profileAsked(call, profiles);
        if (profile) return profile;
        if (call.body?.includes('"sender_action"')) {
          signals.push(call.body);
          return accepted;
        }
        calls.push(call);
        return outcomes.shift() ?? { ...accepted, body: `{"recipient_id":"1","message_id":"m_out_${calls.length}"}` };
      },
      config: { MESSENGER_GRAPH_BASE: 'https://graph.example', GRAPH_API_VERSION: 'v25.0' },
    },
    log: {
      info: () => {},
      warn: (happening, details) => warnings.push(`${happening} ${JSON.stringify(details)}`),
      error: (_happening, error) => errors.push(error),
    },
    wake: () => {},
  };
  const parsed = workspaceFileSchema.parse(file);
  const flows = parsed.flows.map((flow) => ({ ...flow, document: finishFlow(flow.document) }));
  const applied = await applyWorkspace(world, { ...parsed, flows });
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  calls.length = 0;
  return world;
}

export async function openChat(world: World, publicKey: string): Promise<StartedChat> {
  const started = await startChat(world, { kind: 'chat', publicKey, page: null, locale: 'en', variables: {} });
  if (!started.ok) throw new Error(started.error.message);
  return started.value;
}

export async function say(
  world: World,
  chat: StartedChat,
  text: string,
  clientId: string = text,
): Promise<AcceptedMessage> {
  const { conversationId, token } = chat;
  const answered = await receiveChatMessage(world, { conversationId, token, clientId, content: { text } });
  if (!answered.ok) throw new Error(answered.error.message);
  return answered.value;
}

export function textsOf(
  messages: readonly { readonly direction: string; readonly parts: readonly object[] }[],
): unknown[] {
  return messages
    .filter(({ direction }) => direction === 'out')
    .flatMap(({ parts }) =>
      parts.map((part) => ('text' in part ? part.text : 'code' in part ? `(${String(part.code)})` : '')),
    );
}

/** Asked beside the conversation, so it is kept out of the calls that tests count. */
function profileAsked({ method, url }: Call, profiles: ReadonlyMap<string, object>): Outcome | null {
  const id = method === 'GET' ? /\/v[\d.]+\/(\d+)\?fields=first_name/.exec(url)?.[1] : undefined;
  if (id === undefined) return null;
  const none = { error: { code: 100, error_subcode: 2018218, message: 'No profile available for this user' } };
  const told = profiles.get(id);
  return { kind: 'answered', status: told ? 200 : 400, body: JSON.stringify(told ?? none), headers: {} };
}
