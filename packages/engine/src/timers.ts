// The one place where XState's delayed events become timers of ours.
import type { Effect } from './session';

/** An action as XState hands it back from a transition. */
export type ReturnedAction = { readonly type: string; readonly params: unknown };

export function timerEffects(actions: readonly ReturnedAction[], now: number, stepId: string | null): Effect[] {
  return actions.flatMap((action): Effect[] => {
    const { type, params } = action;
    if (typeof params !== 'object' || params === null) return [];
    if (type === 'xstate.raise' && 'delay' in params && 'id' in params)
      return [{ kind: 'start-timer', stepId, data: { timer: String(params.id), at: now + Number(params.delay) } }];
    if (type === 'xstate.cancel' && 'sendId' in params)
      return [{ kind: 'cancel-timer', stepId, data: { timer: String(params.sendId) } }];
    return [];
  });
}
