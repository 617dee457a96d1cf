// A visit's way in the author's own drawing: inside a called flow it is at the step that calls.
import { type FlowDraft, type LinkedFlow, wayOfCaller } from '@parley/flow';
import type { Walked } from '../store/editor-store';
import type { Visit } from './visit';

export function walkedIn(
  draft: FlowDraft,
  linked: LinkedFlow,
  { session, steps, exits }: Pick<Visit, 'session' | 'steps' | 'exits'>,
): Walked {
  const stepOf = (id: string) => linked.places.get(id)?.call ?? id;
  const wayOf = wayOfCaller(linked, draft);
  const at = session?.stepId ?? null;
  return {
    at: at === null ? null : stepOf(at),
    steps: new Set([...steps].map(stepOf)),
    exits: new Set([...exits].flatMap((way) => wayOf(way) ?? [])),
  };
}
