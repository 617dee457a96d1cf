// `parley apply`: makes the workspace that a file declares; again, it changes only what differs.
import { applyWorkspace, workspaceFileSchema } from '@parley/use-cases/studio';
import { openWorld } from '../open-server';
import { describeProblem } from './flow/check';
import { type Answer, type Command, needed, readJsonFile, settingsOf, Unusable } from './words';

export const applyCommand: Command = async (words) => {
  const file = needed(words, 0, 'the workspace file');
  const parsed = workspaceFileSchema.safeParse(readJsonFile(file));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Unusable(`${file} is no workspace file: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}`);
  }
  const { world, store } = openWorld(settingsOf(words));
  try {
    const applied = await applyWorkspace(world, parsed.data);
    if (!applied.ok) return refused(file, applied.error);
    return { json: applied.value, text: describe(applied.value) };
  } finally {
    await store.close();
  }
};

type Refusal = Extract<Awaited<ReturnType<typeof applyWorkspace>>, { ok: false }>['error'];

/** Problems of flows are found, as `flow check` finds them; everything else makes the file unusable. */
function refused(file: string, { problems, message, field }: Refusal): Answer {
  if (!problems) throw new Unusable(`${field ?? file}: ${message}`);
  const lines = problems.flatMap(({ flow, problems: list }) => [`${flow}:`, ...list.map(describeProblem)]);
  return {
    json: { error: { code: 'invalid', message }, flows: problems },
    text: [message, ...lines].join('\n'),
    found: true,
  };
}

type Applied = Extract<Awaited<ReturnType<typeof applyWorkspace>>, { ok: true }>['value'];

function describe({ workspaceId, publicKey, changes, inboxes, forms, flows, channels }: Applied): string {
  const list = (kind: string, ids: Readonly<Record<string, string>>) =>
    Object.entries(ids).map(([name, id]) => `${kind} ${name}: ${id}`);
  const reached = Object.entries(channels).map(
    ([name, { id, publicKey: key, kind }]) => `channel ${name} (${kind}): ${id}, key ${key}`,
  );
  return [
    `workspace: ${workspaceId}, key ${publicKey}`,
    ...list('inbox', inboxes),
    ...list('form', forms),
    ...list('flow', flows),
    ...reached,
    changes === 0 ? 'Nothing to change.' : `${changes} changed.`,
  ].join('\n');
}
