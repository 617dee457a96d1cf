// What a channel of a workspace file does with conversations: its flows, who gets them, and their tickets.
import { type Connection, noRouting, noTicketing } from '@parley/helpdesk';
import { idFrom } from '@parley/primitives';
import type { Applying } from './applying';
import type { ChannelFile } from './channel-file';
import { idNamed, stageName, withIdsFor } from './names';

type Making = { readonly wanted: ChannelFile; readonly stored: Connection | null };

export function flowNamed({ names }: Applying, name: string | null, where: string): Connection['flowId'] {
  return name === null ? null : idFrom('flow', idNamed(names, { kind: 'flow', name }, where));
}

export function refFlowsOf({ names }: Applying, { wanted, stored }: Making): Connection['refFlows'] {
  const where = `channels.${wanted.name}.refFlows`;
  const said = wanted.refFlows?.map(({ ref, flow }) => {
    return { ref, flowId: idFrom('flow', idNamed(names, { kind: 'flow', name: flow }, where)) };
  });
  return said ?? stored?.refFlows ?? [];
}

export function chatflowsOf(job: Applying, { wanted, stored }: Making): Connection['chatflows'] {
  const where = `channels.${wanted.name}.chatflows`;
  const said = wanted.chatflows?.map(({ id, flow, targeting, display }, at) => ({
    id: id ?? stored?.chatflows[at]?.id ?? `chatflow-${at + 1}`,
    flowId: flowNamed(job, flow, where),
    targeting: withIdsFor(targeting, job.names, where),
    display,
  }));
  return said ?? stored?.chatflows ?? [];
}

export function routingOf({ names }: Applying, { wanted, stored }: Making): Connection['routing'] {
  if (!wanted.routing) return stored?.routing ?? noRouting;
  const where = `channels.${wanted.name}.routing`;
  const { members, teams, ...rule } = wanted.routing;
  return {
    ...rule,
    memberIds: members.map((email) => idFrom('member', idNamed(names, { kind: 'member', name: email }, where))),
    teamIds: teams.map((team) => idFrom('team', idNamed(names, { kind: 'team', name: team }, where))),
  };
}

export function ticketingOf({ names }: Applying, { wanted, stored }: Making): Connection['ticketing'] {
  if (!wanted.ticketing) return stored?.ticketing ?? noTicketing;
  const where = `channels.${wanted.name}.ticketing`;
  const { pipeline, stage, owner, ...others } = wanted.ticketing;
  const stageId =
    pipeline !== null && stage !== null
      ? idNamed(names, { kind: 'stage', name: stageName(pipeline, stage) }, where)
      : null;
  return {
    ...others,
    pipelineId:
      pipeline === null ? null : idFrom('pipeline', idNamed(names, { kind: 'pipeline', name: pipeline }, where)),
    stageId: stageId === null ? null : idFrom('stage', stageId),
    owner:
      owner === 'conversation' || owner === 'nobody'
        ? { kind: owner }
        : { kind: 'member', memberId: idFrom('member', idNamed(names, { kind: 'member', name: owner }, where)) },
  };
}
