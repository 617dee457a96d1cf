// Which stages a ticket may begin in and move to: what a pipeline's rules allow the people who work in it.
import type { Pipeline } from '../entities/ticket';

export type StageRefusal =
  /** A ticket may not begin in this stage. */
  | { readonly code: 'not-a-start'; readonly stage: string; readonly allowed: readonly string[] }
  /** A stage between the two would be skipped. */
  | { readonly code: 'skips'; readonly stage: string; readonly next: string }
  | { readonly code: 'goes-back'; readonly stage: string };

type Ruled = Pick<Pipeline, 'stages' | 'rules'>;

/** Null when it may; an unknown stage is for the caller to refuse. */
export function refuseStart({ stages, rules }: Ruled, stageId: string): StageRefusal | null {
  const stage = stages.find(({ id }) => id === stageId);
  const allowed = stages.filter(({ id }) => rules.startStageIds.includes(id));
  // A start stage that was removed since forbids nothing.
  if (!stage || allowed.length === 0 || allowed.includes(stage)) return null;
  return { code: 'not-a-start', stage: stage.name, allowed: allowed.map(({ name }) => name) };
}

/** Null when it may. `from` null or of another pipeline: the ticket begins here. */
export function refuseMove(pipeline: Ruled, from: string | null, to: string): StageRefusal | null {
  const { stages, rules } = pipeline;
  const here = stages.findIndex(({ id }) => id === from);
  const there = stages.findIndex(({ id }) => id === to);
  const target = stages[there];
  if (here === -1) return refuseStart(pipeline, to);
  if (!target || here === there) return null;
  if (there < here) return rules.noGoingBack ? { code: 'goes-back', stage: target.name } : null;
  const next = stages[here + 1];
  if (!rules.noSkipping || there === here + 1 || !next) return null;
  return { code: 'skips', stage: target.name, next: next.name };
}

/** The stage a ticket begins in when nobody says which. */
export function firstStage({ stages, rules }: Ruled): Pipeline['stages'][number] | undefined {
  return stages.find(({ id }) => rules.startStageIds.includes(id)) ?? stages[0];
}
