// A workspace as the file that would make it: applied where it came from, it changes nothing. Secrets and passwords stay.
import type { Connection, MacroAct, Pipeline, Workspace } from '@parley/helpdesk';
import { findModel, type FlowDraft, printFlow } from '@parley/flow';
import type { FlowRecord } from '@parley/ports';
import { err, type Fault, fault, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { inOrder } from '../../tickets/stage-named';
import type { ActFile, PipelineFile } from './desk-file';
import { exportChannel } from './export-channel';
import { knownNames, withNamesFor } from './names';
import { type WorkspaceFile, workspaceFileSchema } from './workspace-file';

export async function exportWorkspace(world: World, workspace: Workspace): Promise<Result<WorkspaceFile, Fault>> {
  const { id: workspaceId, name, publicKey: key, brand, language, timeZone } = workspace;
  const { entitlements, ticketPolicy, privacy, code } = workspace;
  const file = {
    ...{ format: 'parley.workspace', formatVersion: 1, name, key, brandColour: brand.colour, logoUrl: brand.logoUrl },
    ...{ language, timeZone, entitlements, ticketPolicy, privacy, code },
    ...(await deskOf(world, workspaceId)),
    ...(await drawnOf(world, workspaceId)),
  };
  const read = workspaceFileSchema.safeParse(file);
  if (read.success) return ok(read.data);
  const issue = read.error.issues[0];
  return err(fault('invalid', `${issue?.path.join('.')}: ${issue?.message}`, issue?.path.join('.')));
}

type Id = Workspace['id'];

async function deskOf({ store }: World, id: Id) {
  const members = (await store.list('members', id)).filter(({ removedAt }) => removedAt === null);
  const emailOf = (memberId: string) => members.find((one) => one.id === memberId)?.email;
  const labels = await store.list('labels', id);
  const labelOf = (labelId: string) => labels.find((one) => one.id === labelId)?.name;
  const acts = (all: readonly MacroAct[]) => all.flatMap((act) => actOf(act, { emailOf, labelOf }));
  return {
    members: byName(members, ({ email }) => email).map(({ email, name, role, available, seat, capacity, ...rest }) => {
      const { accountAccess, language } = rest;
      return { email, name, role, available, seat, capacity, accountAccess, language };
    }),
    teams: byName(await store.list('teams', id), ({ name }) => name).map(({ name, memberIds }) => {
      return { name, members: memberIds.flatMap((one) => emailOf(one) ?? []) };
    }),
    inboxes: (await store.list('inboxes', id)).sort((a, b) => a.createdAt - b.createdAt).map(({ name }) => ({ name })),
    labels: byName(labels, ({ name }) => name).map(({ name, colour }) => ({ name, colour })),
    properties: (await store.list('properties', id))
      .sort((a, b) => (a.of < b.of ? -1 : a.of > b.of ? 1 : a.rank - b.rank))
      .map(({ of, key, label, kind, required, options }) => ({ of, key, label, kind, required, options })),
    pipelines: inOrder(await store.list('pipelines', id)).map(pipelineOf),
    snippets: byName(await store.list('snippets', id), ({ name }) => name).map((one) => {
      return { name: one.name, text: one.text, acts: acts(one.acts) };
    }),
  };
}

function byName<T>(rows: readonly T[], nameOf: (row: T) => string): T[] {
  return [...rows].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

type Known = Readonly<Record<'emailOf' | 'labelOf', (id: string) => string | undefined>>;

/** What names nobody any more does nothing any more. */
function actOf(act: MacroAct, { emailOf, labelOf }: Known): ActFile[] {
  if (act.kind === 'label') {
    const label = labelOf(act.labelId);
    return label === undefined ? [] : [{ kind: 'label', label }];
  }
  if (act.kind !== 'assign') return [act];
  if (act.to === null || act.to === 'me') return [{ kind: 'assign', to: act.to === null ? null : 'me' }];
  const to = emailOf(act.to);
  return to === undefined ? [] : [{ kind: 'assign', to }];
}

function pipelineOf({ name, stages, rules, automation }: Pipeline): PipelineFile {
  const stage = (id: string | null) => stages.find((one) => one.id === id)?.name ?? null;
  return {
    name,
    stages: stages.map((one) => ({
      name: one.name,
      closed: one.closed,
      start: rules.startStageIds.includes(one.id),
    })),
    noSkipping: rules.noSkipping,
    noGoingBack: rules.noGoingBack,
    automation: {
      visitorReplies: stage(automation.visitorReplies),
      memberReplies: stage(automation.memberReplies),
      conversationCloses: stage(automation.conversationCloses),
    },
  };
}

async function drawnOf(world: World, id: Id) {
  const { store } = world;
  const names = await knownNames(world, id);
  const flows = byName(await store.list('flows', id), ({ name }) => name);
  const forms = byName(await store.list('forms', id), ({ definition }) => definition.name);
  const channels: Connection[] = byName(await store.list('connections', id), ({ name }) => name);
  return {
    forms: forms.map(({ definition, published }) => ({ definition, published })),
    flows: flows.map((flow) => ({
      document: withNamesFor(withOpenCalls(world, flow.draft, flows), names),
      // A draft with changes nobody has published stays a draft.
      publish: flow.publishedHash !== null && flow.publishedHash === world.hashing.sha256(printFlow(flow.draft)),
      enabled: flow.enabled,
    })),
    channels: channels.map((connection) => exportChannel(connection, names)),
  };
}

/** A call of the live version is a call of whichever is live where the file is applied. */
function withOpenCalls({ stepModels }: World, draft: FlowDraft, flows: readonly FlowRecord[]): FlowDraft {
  const steps = draft.steps.map((step) => {
    const calling = findModel(stepModels, step.kind)?.calling;
    const call = calling?.read(step.options);
    const live = flows.find(({ id }) => id === call?.flowId)?.publishedNumber;
    if (!calling || !call || call.version === null || call.version !== live) return step;
    return { ...step, options: calling.pin(step.options, { flowId: call.flowId, version: null }) };
  });
  return { ...draft, steps };
}
