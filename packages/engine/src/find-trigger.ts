// Which trigger of a flow an occasion starts.
import type { FlowDraft, Occasion, StepModels } from '@parley/flow';

/**
 * The trigger step's id, or null when the flow does not start on this. A trigger that names the occasion exactly,
 * e.g. by keyword, goes before one that takes any; else the first in the document.
 * @example findTrigger(document, stepModels, { kind: 'message-received', details: { text: 'hello' } })
 */
export function findTrigger(document: FlowDraft, stepModels: StepModels, occasion: Occasion): string | null {
  let any: string | null = null;
  for (const step of document.steps) {
    if (step.disabled || step.kind !== occasion.kind || !Object.hasOwn(stepModels, step.kind)) continue;
    const starting = stepModels[step.kind]?.starts?.(step.options, occasion) ?? 'no';
    if (starting === 'exact') return step.id;
    if (starting === 'any') any ??= step.id;
  }
  return any;
}
