// `parley export`: a workspace as the file that `parley apply` reads; secrets and passwords stay where they are.
import { writeFileSync } from 'node:fs';
import { exportWorkspace } from '@parley/use-cases/studio';
import { openWorld } from '../open-server';
import { type Command, storedSettings, Unusable } from './words';

export const exportWorkspaceCommand: Command = async (words) => {
  const { world, store } = openWorld(storedSettings(words));
  try {
    const all = await world.store.listWorkspaces();
    const named = words.options['workspace'];
    const found =
      named === undefined ? all : all.filter(({ publicKey, name }) => publicKey === named || name === named);
    const [workspace, other] = found;
    if (!workspace)
      throw new Unusable(named === undefined ? 'There is no workspace yet.' : `There is no workspace ${named}.`);
    if (other) throw new Unusable('There are several workspaces. Name one with --workspace and its name or key.');
    const exported = await exportWorkspace(world, workspace);
    if (!exported.ok) throw new Unusable(exported.error.message);
    const text = JSON.stringify(exported.value, null, 2);
    const out = words.options['out'];
    if (out === undefined) return { json: exported.value, text, isFile: true };
    writeFileSync(out, `${text}\n`);
    return { json: { file: out }, text: `Written to ${out}.` };
  } finally {
    await store.close();
  }
};
