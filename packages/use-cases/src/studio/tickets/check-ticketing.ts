// A channel's ticket defaults must name what is there (R26).
import type { Ticketing } from '@parley/helpdesk';
import { type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, invalid } from '../actor';
import { checkProperties, withProperties } from '../properties/check-properties';

export async function checkTicketing(world: World, actor: Actor, wanted: Ticketing): Promise<Result<Ticketing, Fault>> {
  const { store } = world;
  const { workspaceId } = actor;
  const { pipelineId, stageId, owner } = wanted;
  const pipeline = pipelineId === null ? null : await store.get('pipelines', workspaceId, pipelineId);
  if (pipelineId !== null && !pipeline)
    return invalid('This pipeline does not exist any more. Choose another one.', 'ticketing.pipelineId');
  if (stageId !== null && !pipeline?.stages.some(({ id }) => id === stageId))
    return invalid('This stage is not part of the chosen pipeline.', 'ticketing.stageId');
  const member = owner.kind === 'member' ? await store.get('members', workspaceId, owner.memberId) : null;
  if (owner.kind === 'member' && (!member || member.removedAt !== null))
    return invalid('The chosen owner is no member any more.', 'ticketing.owner');
  // Nothing chosen is nothing set, also where members must choose.
  const given = withProperties({}, wanted.properties);
  const properties = await checkProperties(world, actor, { of: 'ticket', given, isNew: false });
  return properties.ok ? ok({ ...wanted, properties: withProperties({}, properties.value) }) : properties;
}
