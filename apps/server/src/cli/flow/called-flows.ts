// Where a command finds the flows that a flow calls: in a workspace file by name, in stored data by id and version.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { callsOf, type FlowDraft, type FlowLibrary, type LinkedFlow, linkFlow } from '@parley/flow';
import { stepModels } from '@parley/steps/models';
import { loadLibrary, workspaceFileSchema } from '@parley/use-cases/studio';
import { openWorld } from '../../open-server';
import { readJsonFile, settingsOf, storedSettings, Unusable, type Words } from '../words';

/** Options of the commands that follow calls. */
export const callOptions = ['workspace', 'data-dir', 'database-url'];

export async function calledFlows(words: Words, draft: FlowDraft): Promise<FlowLibrary> {
  if (callsOf(draft, stepModels).length === 0) return () => null;
  const file = words.options['workspace'];
  const declared = file === undefined ? new Map<string, FlowDraft>() : declaredFlows(file);
  const stored = await storedFlows(words, [draft, ...declared.values()]);
  return (flowId, version) => {
    const document = declared.get(flowId);
    return document ? { name: document.name, version: version ?? 1, document } : stored(flowId, version);
  };
}

/** The flow with those it calls. @throws Unusable */
export async function withCalledFlows(words: Words, draft: FlowDraft): Promise<LinkedFlow & Found> {
  const library = await calledFlows(words, draft);
  const linked = linkFlow(draft, stepModels, { library });
  const fault = linked.problems.find(({ severity }) => severity === 'error');
  if (!fault) return { ...linked, library };
  const hint =
    fault.code === 'missing-flow' ? ' Name the workspace file with --workspace, or the data with --data-dir.' : '';
  throw new Unusable(`${fault.stepId ?? 'flow'}: ${fault.message}${hint}`);
}

type Found = { readonly library: FlowLibrary };

/** A file names flows as `flow:<name>`. */
function declaredFlows(file: string): ReadonlyMap<string, FlowDraft> {
  const parsed = workspaceFileSchema.safeParse(readJsonFile(file));
  if (parsed.success) return new Map(parsed.data.flows.map(({ document }) => [`flow:${document.name}`, document]));
  const [issue] = parsed.error.issues;
  throw new Unusable(`${file} is no workspace file: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}`);
}

async function storedFlows(words: Words, drafts: readonly FlowDraft[]): Promise<FlowLibrary> {
  const named = words.options['data-dir'] !== undefined;
  if (!named && !existsSync(join(settingsOf(words).dataDir, 'parley.sqlite'))) return () => null;
  const { world, store } = openWorld(storedSettings(words));
  try {
    const workspaces = await store.listWorkspaces();
    const libraries = await Promise.all(workspaces.map(({ id }) => loadLibrary(world, id, drafts)));
    // Ids of flows are of one workspace only
    return (flowId, version) =>
      libraries.map((library) => library(flowId, version)).find((flow) => flow !== null) ?? null;
  } finally {
    await store.close();
  }
}
