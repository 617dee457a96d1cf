// One channel as a workspace file says it, everything by name and without its secrets.
import type { Connection } from '@parley/helpdesk';
import type { ChannelFile } from './channel-file';
import { type Names, type ReferenceKind, withNamesFor } from './names';

export function exportChannel(connection: Connection, names: Names): ChannelFile {
  const { publicKey, inboxId, kind, name, enabled, flowId, settings, availability } = connection;
  const called = callers(names);
  const { formId, ...others } = settings;
  const form = typeof formId === 'string' ? called('form', formId) : null;
  return {
    key: publicKey,
    inbox: called('inbox', inboxId) ?? '',
    kind,
    name,
    enabled,
    settings: withNamesFor(form === null ? settings : others, names),
    flow: flowId && called('flow', flowId),
    ...(form !== null && { form }),
    refFlows: connection.refFlows.flatMap(({ ref, flowId: id }) => {
      const flow = called('flow', id);
      return flow === null ? [] : [{ ref, flow }];
    }),
    chatflows: connection.chatflows.map(({ id, flowId: own, targeting, display }) => {
      return { id, flow: own && called('flow', own), targeting: withNamesFor(targeting, names), display };
    }),
    routing: routingOf(connection.routing, called),
    ticketing: ticketingOf(connection.ticketing, called),
    availability,
  };
}

type Called = (kind: ReferenceKind, id: string) => string | null;

/** Null for what is not there any more. */
function callers(names: Names): Called {
  const byId = new Map([...names].map(([reference, id]) => [id, reference]));
  return (kind, id) => {
    const reference = byId.get(id);
    return reference?.startsWith(`${kind}:`) ? reference.slice(kind.length + 1) : null;
  };
}

function routingOf({ memberIds, teamIds, ...rule }: Connection['routing'], called: Called): ChannelFile['routing'] {
  return {
    ...rule,
    members: memberIds.flatMap((id) => called('member', id) ?? []),
    teams: teamIds.flatMap((id) => called('team', id) ?? []),
  };
}

function ticketingOf(ticketing: Connection['ticketing'], called: Called): ChannelFile['ticketing'] {
  const { pipelineId, stageId, owner, ...others } = ticketing;
  const pipeline = pipelineId && called('pipeline', pipelineId);
  const stage = stageId && called('stage', stageId);
  return {
    ...others,
    pipeline,
    // A stage is called after its pipeline, whose name may hold a slash too.
    stage: pipeline && stage ? stage.slice(pipeline.length + 1) : null,
    owner: owner.kind === 'member' ? (called('member', owner.memberId) ?? 'nobody') : owner.kind,
  };
}
