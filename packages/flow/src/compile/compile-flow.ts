// Turns a flow into an XState machine config of plain JSON: one state per step, one transition per way on.
import type { JsonObject, JsonValue } from '@parley/primitives';
import type { FlowDraft, Step } from '../language/document';
import { findModel } from '../language/find-model';
import type { StepModels } from '../language/step-model';
import { compileWatcher } from './compile-watcher';
import { compileRegion } from './compile-region';
import { compileStep } from './compile-step';
import { createWays } from './find-ways';
import { createLocalizer } from './localize';
import type { MachineConfig, StepState } from './machine';

export type CompiledFlow = {
  readonly machine: MachineConfig;
  /** Language the flow is written in: what a visitor of an unknown language gets. */
  readonly language: string;
  /** All languages, the flow's own first. */
  readonly languages: readonly string[];
};

/**
 * Any draft compiles; only what the checker passes is worth running. Steps that cannot be reached are left out.
 * @example
 * const { machine } = compileFlow(version.document, stepModels);
 */
export function compileFlow(document: FlowDraft, stepModels: StepModels): CompiledFlow {
  const ways = createWays(document, stepModels);
  const localize = createLocalizer(document);
  const compiled = new Map<string, StepState>();
  const read = (step: Step): StepState => {
    const isConnected = (exit: string) => ways.next(step.id, exit) !== null;
    const tools = { localize: localize(step.id), isConnected };
    const known = compiled.get(step.id) ?? compileStep(step, stepModels, tools);
    compiled.set(step.id, known);
    return known;
  };
  const triggers = ways.triggers();
  const interrupts = document.interrupts.flatMap(({ id, to }) => {
    const step = to === null ? null : ways.standIn(to);
    return step ? [{ id, step }] : [];
  });
  const main = compileRegion({ name: 'main', roots: triggers, ways, read, interrupts });
  const aside = compileRegion({ name: 'aside', roots: interrupts.map(({ step }) => step), ways, read, interrupts });
  const visit = assemble(triggers, { main, aside });
  const watchers = ways.watchers().flatMap((step) => {
    const watch = findModel(stepModels, step.kind)?.watches(step.options);
    return watch ? [compileWatcher({ step, watch, ways, read })] : [];
  });
  return {
    machine: watchers.length === 0 ? { id: 'flow', ...visit } : beside(visit, watchers),
    language: document.language,
    languages: [document.language, ...document.languages],
  };
}

/** The visit and its watchers side by side. */
function beside(visit: JsonObject, watchers: readonly (readonly [name: string, region: JsonObject])[]): MachineConfig {
  return {
    id: 'flow',
    type: 'parallel',
    states: { visit: { id: 'visit', ...visit }, ...Object.fromEntries(watchers) },
  };
}

function assemble(
  triggers: readonly Step[],
  regions: { main: JsonObject | null; aside: JsonObject | null },
): JsonObject {
  const starts: JsonValue[] = triggers.map(({ id }) => ({
    guard: { type: 'triggered-by', params: { step: id } },
    target: `#main:${id}`,
  }));
  return {
    initial: 'start',
    states: {
      start: { id: 'start', always: [...starts, { target: '#ended' }] },
      ...(regions.main ? { main: regions.main } : {}),
      ...(regions.aside ? { aside: regions.aside } : {}),
      ended: { id: 'ended', type: 'final' },
    },
  };
}
