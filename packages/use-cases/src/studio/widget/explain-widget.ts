// Why a chat is, or is not, on a page: every reason in the order it is decided, each with what to change (2.6).
import {
  type Chatflow,
  chatflowsOf,
  type ChatflowMatch,
  type ChatState,
  type Connection,
  matchChatflow,
  type VisitFacts,
} from '@parley/helpdesk';
import { type Fault, ok, type Result } from '@parley/primitives';
import { availabilityOf } from '../../availability/availability-of';
import { isAllowedOn } from '../../availability/allowed-frames';
import { liveFlow } from '../../session/runnable-flow';
import { lastSighting } from '../../targeting/widget-sightings';
import type { World } from '../../world';
import { type Actor, notFound } from '../actor';
import { hidesIn } from './hides-in';

/** `wins`: this visit gets it; `later`: it matches, but one before it does too; `off`: its flow is off or unpublished. */
export type ChatflowVerdict = 'wins' | 'later' | 'no-match' | 'off';

export type ExplainedChatflow = ChatflowMatch & {
  readonly id: string;
  readonly flowId: string | null;
  readonly name: string | null;
  readonly verdict: ChatflowVerdict;
};

export type WidgetReason =
  | { readonly kind: 'embed'; readonly holds: boolean; readonly seenAt: number | null }
  | { readonly kind: 'switched-on' | 'allowed-site' | 'targeting'; readonly holds: boolean }
  | { readonly kind: 'availability'; readonly holds: boolean; readonly state: ChatState }
  /** The flow keeps silent now, so people answer; the chat itself stays. */
  | { readonly kind: 'flow-hours'; readonly holds: boolean }
  /** Rules speak of known or returning visitors, and this one is neither: nothing is remembered before they act. */
  | { readonly kind: 'recognition'; readonly holds: boolean }
  /** Rules speak of countries, and nobody tells this installation where its visitors are. */
  | { readonly kind: 'country'; readonly holds: boolean };

export type WidgetExplanation = {
  readonly shown: boolean;
  readonly reasons: readonly WidgetReason[];
  readonly chatflows: readonly ExplainedChatflow[];
};

type Asked = { readonly connectionId: string; readonly facts: VisitFacts };

/** Only what keeps the chat away decides; the rest is told because it changes what one sees. */
export async function explainWidget(
  world: World,
  actor: Actor,
  { connectionId, facts }: Asked,
): Promise<Result<WidgetExplanation, Fault>> {
  const connection = await world.store.get('connections', actor.workspaceId, connectionId);
  if (!connection) return notFound('channel');
  const chatflows = await explainChatflows(world, connection, facts);
  const { state } = await availabilityOf(world, connection);
  const seenAt = lastSighting(world, connection.publicKey, facts.url);
  const deciding: WidgetReason[] = [
    { kind: 'switched-on', holds: connection.enabled },
    { kind: 'allowed-site', holds: isAllowedOn(connection, facts.url) },
    { kind: 'targeting', holds: chatflows.some(({ verdict }) => verdict === 'wins') },
    { kind: 'availability', holds: !hidesIn(connection, state), state },
  ];
  const telling: WidgetReason[] = [
    { kind: 'flow-hours', holds: speaksNow(connection, state) },
    { kind: 'recognition', holds: !chatflows.some(({ failed }) => wantsToKnow(failed)) },
    ...(asksCountry(connection) ? [{ kind: 'country', holds: world.countryHeader !== null } as const] : []),
  ];
  return ok({
    shown: deciding.every(({ holds }) => holds),
    reasons: [{ kind: 'embed', holds: seenAt !== null, seenAt }, ...deciding, ...telling],
    chatflows,
  });
}

async function explainChatflows(world: World, connection: Connection, facts: VisitFacts): Promise<ExplainedChatflow[]> {
  const { workspaceId } = connection;
  const explained: ExplainedChatflow[] = [];
  for (const chatflow of chatflowsOf(connection)) {
    const { id, flowId } = chatflow;
    const flow = flowId === null ? null : await world.store.get('flows', workspaceId, flowId);
    const match = matchChatflow(chatflow, facts);
    const isTaken = explained.some(({ verdict }) => verdict === 'wins');
    const live = await isLive(world, connection, chatflow);
    const verdict = !live ? 'off' : !match.matches ? 'no-match' : isTaken ? 'later' : 'wins';
    explained.push({ ...match, id, flowId, name: flow?.name ?? null, verdict });
  }
  return explained;
}

/** A channel's only flow may be off: people answer then. */
async function isLive(world: World, connection: Connection, { flowId }: Chatflow): Promise<boolean> {
  if (flowId === null || connection.chatflows.length === 0) return true;
  return (await liveFlow(world, connection.workspaceId, flowId)) !== null;
}

function speaksNow({ availability }: Connection, state: ChatState): boolean {
  if (availability.flow === 'always') return true;
  return (availability.flow === 'open') === (state !== 'offline');
}

function asksCountry({ chatflows }: Connection): boolean {
  return chatflows.some(({ targeting }) => targeting.visitor.some(({ kind }) => kind === 'country'));
}

function wantsToKnow(failed: ChatflowMatch['failed']): boolean {
  return (
    failed?.part === 'visitor' &&
    (failed.rule.kind === 'known' || failed.rule.kind === 'returning' || failed.rule.kind === 'label') &&
    failed.rule.is
  );
}
