// Steps that hear from outside: the addresses they are told at, and whether one still listens.
import { findModel } from '@parley/flow';
import type { JsonObject } from '@parley/primitives';
import { memberOf } from './member-of';
import type { FlowInUse } from './read-reply';
import type { SessionState } from './session';

/** The variables that hold the addresses, for the values a session starts with. */
export function outsideLinks(
  { document, stepModels }: FlowInUse,
  addressOf: (stepId: string) => string,
): Record<string, string> {
  const links = document.steps.flatMap(({ id, kind, options, disabled }) => {
    const link = disabled ? null : (findModel(stepModels, kind)?.outside(options)?.link ?? null);
    return link === null ? [] : [[link, addressOf(id)] as const];
  });
  return Object.fromEntries(links);
}

/** What the step keeps of what was sent; null for a step that hears nothing. */
export function readOutside({ document, stepModels }: FlowInUse, stepId: string, body: JsonObject): JsonObject | null {
  const step = document.steps.find(({ id }) => id === stepId);
  return (step && findModel(stepModels, step.kind)?.outside(step.options)?.read(body)) ?? null;
}

/** False when the session is over, or the step has given up waiting. */
export function listensOutside({ status, snapshot }: SessionState, stepId: string): boolean {
  if (status !== 'waiting') return false;
  return memberOf(memberOf(memberOf(snapshot, 'context'), 'outside'), stepId) !== null;
}
