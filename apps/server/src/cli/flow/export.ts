// `parley flow export`: a flow from the data or a file, as our document or as an XState machine.
import { existsSync } from 'node:fs';
import { compileFlow, type FlowDraft, printFlow } from '@parley/flow';
import { stepModels } from '@parley/steps/models';
import { openWorld } from '../../open-server';
import { type Command, needed, storedSettings, Unusable, type Words } from '../words';
import { withCalledFlows } from './called-flows';
import { readFlow } from './read-flow';

export const exportCommand: Command = async (words) => {
  const named = needed(words, 0, 'the flow or its file');
  const form = words.options['as'] ?? 'parley';
  const draft = existsSync(named) ? readFlow(named) : await storedFlow(words, named);
  if (form === 'parley') return { json: draft, text: printFlow(draft).trimEnd(), isFile: true };
  if (form !== 'xstate') throw new Unusable(`--as takes parley or xstate, not ${form}.`);
  const { document } = await withCalledFlows(words, draft);
  const { machine } = compileFlow(document, stepModels);
  return { json: machine, text: JSON.stringify(machine, null, 2), isFile: true };
};

async function storedFlow(words: Words, flowId: string): Promise<FlowDraft> {
  const { world, store } = openWorld(storedSettings(words));
  try {
    for (const { id } of await world.store.listWorkspaces()) {
      const flow = await world.store.get('flows', id, flowId);
      if (flow) return flow.draft;
    }
  } finally {
    await store.close();
  }
  throw new Unusable(`There is neither a file nor a flow ${flowId}.`);
}
