// Forms and flows of a workspace file; a flow that changed is published as a new version.
import { examineFlow } from '@parley/engine';
import {
  type CalledFlow,
  findModel,
  type FlowDraft,
  type FlowLibrary,
  type FlowProblem,
  type LiveFlows,
  printFlow,
  type StepModels,
} from '@parley/flow';
import type { FlowRecord, FormRecord } from '@parley/ports';
import type { World } from '../../world';
import { keepers } from '../change-row';
import { loadLibrary } from '../flows/called-flows';
import { publishWrites } from '../flows/publish-flow';
import type { Applying, Ids } from './applying';
import { inCallOrder, pinned, withIds } from './flow-references';
import { referenceTo, withIdsFor } from './names';
import { sameJson } from './same-json';
import { refuseFlows, type RefusedFlow } from './refuse';
import type { WorkspaceFile } from './workspace-file';

export async function applyForms(
  { world, workspaceId, put, names }: Applying,
  { forms }: WorkspaceFile,
): Promise<Ids<FormRecord['id']>> {
  const known = await world.store.list('forms', workspaceId);
  const ids = new Map<string, FormRecord['id']>();
  for (const { definition, published } of forms) {
    const stored = known.find((form) => form.definition.name === definition.name) ?? null;
    const now = world.clock.now();
    const same = stored !== null && sameJson(stored.definition, definition);
    const row: FormRecord = {
      workspaceId,
      revision: 1,
      id: stored?.id ?? world.ids.next('form'),
      definition,
      published,
      createdAt: stored?.createdAt ?? now,
      updatedAt: same ? stored.updatedAt : now,
    };
    put(keepers.forms, row, stored);
    ids.set(definition.name, row.id);
    names.set(referenceTo('form', definition.name), row.id);
  }
  return ids;
}

export async function applyFlows(
  job: Applying,
  file: WorkspaceFile,
  forms: Ids<FormRecord['id']>,
): Promise<Ids<FlowRecord['id']>> {
  const { world, workspaceId } = job;
  const known = await world.store.list('flows', workspaceId);
  const ids = new Map(known.map((flow) => [flow.name, flow.id]));
  for (const { document } of file.flows) if (!ids.has(document.name)) ids.set(document.name, world.ids.next('flow'));
  for (const [name, id] of ids) job.names.set(referenceTo('flow', name), id);
  const wanted = file.flows.map(({ document, publish, enabled }): Wanted => {
    const stored = known.find((flow) => flow.name === document.name) ?? null;
    return {
      id: ids.get(document.name) ?? world.ids.next('flow'),
      draft: withIdsFor(withIds(document, { forms, flows: ids }), job.names, `flows.${document.name}`),
      publish,
      enabled: enabled ?? stored?.enabled ?? true,
      stored,
    };
  });
  const numbers = new Map<string, number | null>(known.map(({ id, publishedNumber }) => [id, publishedNumber]));
  const drafts = new Map<string, FlowDraft>(wanted.flatMap(({ id, publish, draft }) => (publish ? [[id, draft]] : [])));
  const live: LiveFlows = (id) => drafts.get(id) ?? null;
  const shelf = new Map<string, CalledFlow>();
  const refused: RefusedFlow[] = [];
  for (const one of inCallOrder(wanted, world.stepModels)) {
    const draft = pinned(one.draft, numbers, world.stepModels);
    const stored = await loadLibrary(world, workspaceId, [
      draft,
      ...[...shelf.values()].map(({ document }) => document),
    ]);
    const library: FlowLibrary = (id, version) => shelf.get(`${id}:${version}`) ?? stored(id, version);
    const next = { ...one, draft, live };
    if (one.publish) refused.push(...refusalOf(world, file, { ...next, library }));
    const number = applyFlow(job, { ...next, library });
    numbers.set(one.id, number);
    if (number !== null && one.publish)
      shelf.set(`${one.id}:${number}`, { name: draft.name, version: number, document: draft });
  }
  refuseFlows(refused);
  return ids;
}

type Wanted = {
  readonly id: FlowRecord['id'];
  readonly draft: FlowDraft;
  readonly publish: boolean;
  readonly enabled: boolean;
  readonly stored: FlowRecord | null;
};
type Linked = Wanted & { readonly library: FlowLibrary; readonly live: LiveFlows };

/** What the studio would refuse to publish, too, but for a last step without an end behind it. */
function refusalOf(
  { stepModels, channelModels }: World,
  { channels }: WorkspaceFile,
  { id, draft, library, live }: Linked,
): RefusedFlow[] {
  const kinds = new Set(channels.flatMap(({ flow, kind }) => (flow === draft.name ? [kind] : [])));
  const checked = [...kinds].flatMap((kind) => {
    const model = channelModels[kind];
    return model ? [{ kind, capabilities: model.capabilities }] : [];
  });
  const { problems } = examineFlow(draft, stepModels, { channels: checked, library, live, flowId: id });
  const errors = problems.filter((problem) => problem.severity === 'error' && !simplyEnds(problem, draft, stepModels));
  return errors.length > 0 ? [{ flow: draft.name, problems: errors }] : [];
}

/** A file may leave the one way on of its last step open: the visit ends there. The studio asks for an end. */
function simplyEnds({ code, stepId }: FlowProblem, { steps }: FlowDraft, stepModels: StepModels): boolean {
  const step = steps.find(({ id }) => id === stepId);
  return (
    code === 'open-exit' && step !== undefined && findModel(stepModels, step.kind)?.exits(step.options).length === 1
  );
}

/** Gives back the number that is live then. */
function applyFlow(
  { world, workspaceId, write }: Applying,
  { id, draft, publish, enabled, stored, library }: Linked,
): number | null {
  const now = world.clock.now();
  const hash = world.hashing.sha256(printFlow(draft));
  const sameDraft = stored !== null && world.hashing.sha256(printFlow(stored.draft)) === hash;
  const isLive = !publish || stored?.publishedHash === hash;
  if (stored && sameDraft && isLive && stored.enabled === enabled) return stored.publishedNumber;
  const base: FlowRecord = stored ?? {
    workspaceId,
    revision: 0,
    id,
    name: draft.name,
    enabled,
    draft,
    publishedNumber: null,
    publishedHash: null,
    updatedBy: null,
    createdAt: now,
    updatedAt: now,
  };
  const next: FlowRecord = { ...base, draft, enabled, updatedAt: now };
  if (publish && !(isLive && sameDraft)) {
    const { writes, number } = publishWrites(world, { member: null }, { flow: next, note: '', library });
    write(writes, { topic: 'flow', id });
    return number;
  }
  write([keepers.flows.put({ ...next, revision: next.revision + 1 })], { topic: 'flow', id });
  return next.publishedNumber;
}
