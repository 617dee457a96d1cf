// What flows of a workspace file say of forms and of each other: by name there, by id and version once they are stored.
import { callsOf, findModel, type FlowDraft, type StepModels } from '@parley/flow';
import type { FlowRecord, FormRecord } from '@parley/ports';
import type { JsonValue } from '@parley/primitives';
import type { Ids } from './applying';
import { refuse } from './refuse';

type Named = { readonly forms: Ids<FormRecord['id']>; readonly flows: Ids<FlowRecord['id']> };

/** `form:<name>` in an option, and `flow:<name>` where a flow is named, become ids. */
export function withIds(document: FlowDraft, named: Named): FlowDraft {
  const steps = document.steps.map((step) => ({
    ...step,
    options: Object.fromEntries(
      Object.entries(step.options).map(([option, value]) => [option, idOf(value, option, named)]),
    ),
  }));
  return { ...document, steps };
}

function idOf(value: JsonValue, option: string, { forms, flows }: Named): JsonValue {
  if (typeof value !== 'string') return value;
  const [kind, name] = cut(value);
  if (kind === 'form')
    return forms.get(name) ?? refuse(`A flow names the form "${name}", which is not in the file.`, 'flows');
  if (kind !== 'flow' || option !== 'flowId') return value;
  return flows.get(name) ?? refuse(`A flow names the flow "${name}", which is nowhere.`, 'flows');
}

function cut(text: string): readonly [string, string] {
  const at = text.indexOf(':');
  return at < 0 ? ['', text] : [text.slice(0, at), text.slice(at + 1)];
}

type Calling = { readonly id: string; readonly draft: FlowDraft };

/** Those that are called before those that call them. */
export function inCallOrder<T extends Calling>(flows: readonly T[], stepModels: StepModels): readonly T[] {
  const byId = new Map(flows.map((flow) => [flow.id, flow]));
  const ordered = new Set<T>();
  const visit = (flow: T, through: readonly T[]): void => {
    if (ordered.has(flow)) return;
    if (through.includes(flow)) {
      const names = [...through.slice(through.indexOf(flow)), flow].map(({ draft }) => `"${draft.name}"`);
      refuse(`Flows call each other in a circle: ${names.join(' calls ')}.`, 'flows');
    }
    for (const { flowId } of callsOf(flow.draft, stepModels)) {
      const called = byId.get(flowId);
      if (called) visit(called, [...through, flow]);
    }
    ordered.add(flow);
  };
  for (const flow of flows) visit(flow, []);
  return [...ordered];
}

/** Calls that leave the version open get the one that is live once the file is applied. */
export function pinned(
  draft: FlowDraft,
  numbers: ReadonlyMap<string, number | null>,
  stepModels: StepModels,
): FlowDraft {
  const steps = draft.steps.map((step) => {
    const calling = findModel(stepModels, step.kind)?.calling;
    const call = calling?.read(step.options);
    const version = call?.version === null ? numbers.get(call.flowId) : null;
    if (!calling || !call || !version) return step;
    return { ...step, options: calling.pin(step.options, { flowId: call.flowId, version }) };
  });
  return { ...draft, steps };
}
