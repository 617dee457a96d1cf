// Forms and flows of a workspace file; a flow that changed is published as a new version.
import { examineFlow } from '@parley/engine';
import { findModel, type FlowDraft, type FlowProblem, printFlow, type StepModels } from '@parley/flow';
import type { FlowRecord, FormRecord } from '@parley/ports';
import type { JsonValue } from '@parley/primitives';
import type { World } from '../../world';
import { keepers } from '../change-row';
import { publishWrites } from '../flows/publish-flow';
import { type Applying, type Ids, refuse, refuseFlows, type RefusedFlow } from './applying';
import type { WorkspaceFile } from './workspace-file';

export async function applyForms(
  { world, workspaceId, put }: Applying,
  { forms }: WorkspaceFile,
): Promise<Ids<FormRecord['id']>> {
  const known = await world.store.list('forms', workspaceId);
  const ids = new Map<string, FormRecord['id']>();
  for (const { definition } of forms) {
    const stored = known.find((form) => form.definition.name === definition.name) ?? null;
    const now = world.clock.now();
    const same = stored !== null && JSON.stringify(stored.definition) === JSON.stringify(definition);
    const row: FormRecord = {
      workspaceId,
      revision: 1,
      id: stored?.id ?? world.ids.next('form'),
      definition,
      published: true,
      createdAt: stored?.createdAt ?? now,
      updatedAt: same ? stored.updatedAt : now,
    };
    put(keepers.forms, row, stored);
    ids.set(definition.name, row.id);
  }
  return ids;
}

export async function applyFlows(
  job: Applying,
  file: WorkspaceFile,
  forms: Ids<FormRecord['id']>,
): Promise<Ids<FlowRecord['id']>> {
  const { world, workspaceId } = job;
  const { flows } = file;
  refuseFlows(flows.flatMap(({ document, publish }) => (publish ? refusalOf(world, file, document, forms) : [])));
  const known = await world.store.list('flows', workspaceId);
  const ids = new Map(known.map((flow) => [flow.name, flow.id]));
  for (const { document, publish } of flows) {
    const draft = withFormIds(document, forms);
    const stored = known.find((flow) => flow.name === document.name) ?? null;
    ids.set(document.name, applyFlow(job, { draft, publish, stored }));
  }
  return ids;
}

/** What the studio would refuse to publish, too, but for a last step without an end behind it. */
function refusalOf(
  { stepModels, channelModels }: World,
  { channels }: WorkspaceFile,
  document: FlowDraft,
  forms: Ids<FormRecord['id']>,
): RefusedFlow[] {
  const kinds = new Set(channels.flatMap(({ flow, kind }) => (flow === document.name ? [kind] : [])));
  const checked = [...kinds].flatMap((kind) => {
    const model = channelModels[kind];
    return model ? [{ kind, capabilities: model.capabilities }] : [];
  });
  const { problems } = examineFlow(withFormIds(document, forms), stepModels, { channels: checked });
  const errors = problems.filter(
    (problem) => problem.severity === 'error' && !simplyEnds(problem, document, stepModels),
  );
  return errors.length > 0 ? [{ flow: document.name, problems: errors }] : [];
}

/** A file may leave the one way on of its last step open: the visit ends there. The studio asks for an end. */
function simplyEnds({ code, stepId }: FlowProblem, { steps }: FlowDraft, stepModels: StepModels): boolean {
  const step = steps.find(({ id }) => id === stepId);
  return (
    code === 'open-exit' && step !== undefined && findModel(stepModels, step.kind)?.exits(step.options).length === 1
  );
}

type Wanted = { readonly draft: FlowDraft; readonly publish: boolean; readonly stored: FlowRecord | null };

function applyFlow({ world, workspaceId, write }: Applying, { draft, publish, stored }: Wanted): FlowRecord['id'] {
  const now = world.clock.now();
  const hash = world.hashing.sha256(printFlow(draft));
  const sameDraft = stored !== null && world.hashing.sha256(printFlow(stored.draft)) === hash;
  if (stored && sameDraft && (!publish || stored.publishedHash === hash)) return stored.id;
  const base: FlowRecord = stored ?? {
    workspaceId,
    revision: 0,
    id: world.ids.next('flow'),
    name: draft.name,
    enabled: true,
    draft,
    publishedNumber: null,
    publishedHash: null,
    updatedBy: null,
    createdAt: now,
    updatedAt: now,
  };
  const next: FlowRecord = { ...base, draft, updatedAt: now };
  const writes = publish
    ? publishWrites(world, { member: null }, next, '').writes
    : [keepers.flows.put({ ...next, revision: next.revision + 1 })];
  write(writes, { topic: 'flow', id: next.id });
  return next.id;
}

/** `form:<name>` in an option becomes the form's id. */
function withFormIds(document: FlowDraft, forms: Ids<FormRecord['id']>): FlowDraft {
  const steps = document.steps.map((step) => ({
    ...step,
    options: Object.fromEntries(Object.entries(step.options).map(([name, value]) => [name, formIdOf(value, forms)])),
  }));
  return { ...document, steps };
}

function formIdOf(value: JsonValue, forms: Ids<FormRecord['id']>): JsonValue {
  if (typeof value !== 'string' || !value.startsWith('form:')) return value;
  const name = value.slice('form:'.length);
  return forms.get(name) ?? refuse(`A flow names the form "${name}", which is not in the file.`, 'flows');
}
