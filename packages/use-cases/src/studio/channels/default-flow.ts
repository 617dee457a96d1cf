// The flow a channel starts out with: a step model says how to begin it, so no kind is named here.
import type { FlowDraft } from '@parley/flow';
import type { ChannelKind } from '@parley/messages';
import { type Fault, type JsonObject, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, notFound } from '../actor';

export type Beginning = { readonly kind: ChannelKind; readonly name: string; readonly settings: JsonObject };

/** Null when people answer right away. */
export async function defaultFlow(
  world: World,
  actor: Actor,
  { kind, name, settings }: Beginning,
): Promise<Result<FlowDraft | null, Fault>> {
  const begin = world.starterFlows[kind];
  if (!begin) return ok(null);
  const formId = typeof settings.formId === 'string' ? settings.formId : null;
  if (formId === null) return ok(begin({ name, settings, form: null, language: actor.member.language }));
  const form = await world.store.get('forms', actor.workspaceId, formId);
  if (!form) return notFound('form');
  return ok(
    begin({ name, settings, form: { id: form.id, definition: form.definition }, language: actor.member.language }),
  );
}
