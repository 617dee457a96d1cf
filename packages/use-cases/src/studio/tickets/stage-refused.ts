// Why a ticket may not go where a member wants it, in words; admins may always (2.9).
import { type Pipeline, refuseMove, refuseStart, type StageRefusal } from '@parley/helpdesk';
import { err, type Fault, fault, ok, type Result } from '@parley/primitives';
import type { Actor } from '../actor';

export function mayStart(actor: Actor, pipeline: Pipeline, stageId: string): Result<void, Fault> {
  return answer(actor, refuseStart(pipeline, stageId));
}

/** `from` null: it comes from another pipeline. */
export function mayMove(
  actor: Actor,
  pipeline: Pipeline,
  { from, to }: { readonly from: string | null; readonly to: string },
): Result<void, Fault> {
  return answer(actor, refuseMove(pipeline, from, to));
}

function answer({ member }: Actor, refusal: StageRefusal | null): Result<void, Fault> {
  if (refusal === null || member.role === 'admin') return ok(undefined);
  return err(fault('forbidden', words(refusal), 'stageId'));
}

function words(refusal: StageRefusal): string {
  switch (refusal.code) {
    case 'not-a-start':
      return `Tickets of this pipeline begin in ${refusal.allowed.join(' or ')}.`;
    case 'skips':
      return `This pipeline skips no stage. The next one is ${refusal.next}.`;
    case 'goes-back':
      return 'In this pipeline tickets do not go back.';
  }
}
