// A flow with everything it calls in one drawing, and the way back from there to what its author drew.
import { z } from 'zod';
import { type FlowDraft, flowDocumentSchema, stepSchema, variableSchema } from '../language/document';
import type { FlowProblem } from '../language/problem';

export const mostLinkedSteps = 20_000;
export const mostLinkedVariables = 5_000;

const stepId = stepSchema.shape.id;

/** Where a step of the linked flow comes from. */
export const callPlaceSchema = z.strictObject({
  /** The step of the author's own drawing that calls. */
  call: stepId,
  /** The step in the flow that is called; null for the two ends of the call itself. */
  inside: z.strictObject({ flow: z.string(), version: z.number().int(), step: z.string() }).nullable(),
});
export type CallPlace = z.infer<typeof callPlaceSchema>;

/** What a version stores beside the drawing when it calls others, so that a session stays on it for ever. */
export const linkedVersionSchema = z.strictObject({
  document: flowDocumentSchema.extend({ variables: z.array(variableSchema).max(mostLinkedVariables) }),
  /** By step id; steps that are not here are the author's own. */
  places: z.record(z.string(), callPlaceSchema),
});
export type LinkedVersion = z.infer<typeof linkedVersionSchema>;

export type LinkedFlow = {
  /** What runs; the very draft when it calls nothing. */
  readonly document: FlowDraft;
  readonly places: ReadonlyMap<string, CallPlace>;
  /** Variable of the linked flow -> its name where it comes from. */
  readonly names: ReadonlyMap<string, string>;
  readonly problems: readonly FlowProblem[];
};

/** The draft by itself, its calls left as they are. */
export function unlinked(draft: FlowDraft): LinkedFlow {
  return { document: draft, places: new Map(), names: new Map(), problems: [] };
}

/** Null for a flow that calls nothing: its drawing is what runs. */
export function linkedVersion({ document, places }: LinkedFlow): LinkedVersion | null {
  return places.size === 0 ? null : { document, places: Object.fromEntries(places) };
}
