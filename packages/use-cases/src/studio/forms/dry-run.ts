// What a form's flow would make of what was already sent: played on the flow as it is drawn now, and nothing happens.
import { findTrigger, playVisit, setStage, type PlayedVisit, type VisitStage } from '@parley/engine';
import { checkFlow, findModel, linkFlow } from '@parley/flow';
import type { SubmissionRecord } from '@parley/ports';
import { type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, invalid, notFound } from '../actor';
import { loadLibrary } from '../flows/called-flows';
import { findSubmissions } from './submissions';

export type DryRunRow = {
  readonly submissionId: string;
  readonly sentAt: number;
  /** In the flow's order: what it would say and do. */
  readonly acts: readonly { readonly kind: string; readonly details: Readonly<Record<string, string>> }[];
  readonly says: readonly string[];
  readonly ends: PlayedVisit['status'];
};
export type DryRun = { readonly flowId: string; readonly flowName: string; readonly rows: readonly DryRunRow[] };

const mostRows = 25;
/** Each act that reports back takes one more play. */
const mostActs = 12;

export async function dryRunForm(
  world: World,
  actor: Actor,
  { formId }: { readonly formId: string },
): Promise<Result<DryRun, Fault>> {
  const { workspaceId } = actor;
  const connection = (await world.store.list('connections', workspaceId)).find((c) => c.settings.formId === formId);
  const flow = connection?.flowId ? await world.store.get('flows', workspaceId, connection.flowId) : null;
  if (!flow) return notFound('flow');
  const library = await loadLibrary(world, workspaceId, [flow.draft]);
  const { document, problems } = linkFlow(flow.draft, world.stepModels, { library, flowId: flow.id });
  const broken = [...problems, ...checkFlow(document, world.stepModels)].some(({ severity }) => severity === 'error');
  if (broken) return invalid('The flow has problems. Mend them in the flow, then try it here.');
  const trigger = findTrigger(flow.draft, world.stepModels, { kind: 'form-submitted', details: { formId } });
  if (trigger === null) return invalid('Nothing in this flow begins when the form is sent.');
  const stage = setStage(document, world.stepModels);
  const rows = await findSubmissions(world, actor, { formId, limit: mostRows });
  const played = rows.map((row) => rowOf(row, play(stage, trigger, row)));
  return ok({ flowId: flow.id, flowName: flow.name, rows: played });
}

/** Every act that waits for its outcome gets the first one it knows: a ticket is opened, a team is found. */
function play(stage: VisitStage, trigger: string, { values, createdAt }: SubmissionRecord): PlayedVisit | null {
  const steps: { happens: string }[] = [];
  let played: PlayedVisit | null = null;
  for (let acts = 0; acts <= mostActs; acts += 1) {
    const visit = { name: 'dry run', trigger, channel: 'form' as const, variables: values, now: createdAt, steps };
    played = playVisit(stage, visit);
    const exit = played && firstExit(stage, played.stepId);
    if (played?.status !== 'waiting' || !exit || played.refused.length > 0) return played;
    steps.push({ happens: exit });
  }
  return played;
}

function firstExit({ document, stepModels }: VisitStage, stepId: string | null): string | null {
  const step = document.steps.find(({ id }) => id === stepId);
  const model = step && findModel(stepModels, step.kind);
  return step && model?.group === 'act' ? (model.exits(step.options)[0]?.id ?? null) : null;
}

function rowOf({ id, createdAt }: SubmissionRecord, played: PlayedVisit | null): DryRunRow {
  return {
    submissionId: id,
    sentAt: createdAt,
    acts: (played?.effects ?? []).map(({ kind, data }) => ({ kind, details: detailsOf(data) })),
    says: (played?.transcript ?? []).filter(({ who }) => who === 'flow').map(({ text }) => text),
    ends: played?.status ?? 'failed',
  };
}

function detailsOf(data: object): Record<string, string> {
  const entries = Object.entries(data).filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(
    entries.map(([key, value]) => [key, (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 500)]),
  );
}
