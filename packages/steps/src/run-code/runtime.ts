// Hands the code to the closed box and its answer back to the flow.
import type { EffectPerformer } from '@parley/ports';
import { takeValues } from '../answer-kit/take-values';
import { effectDataSchema } from './schema';

export const runCodePerformer: EffectPerformer = {
  effect: 'run-code',
  async perform({ data }, tools) {
    const parsed = effectDataSchema.safeParse(data);
    if (!parsed.success) return { kind: 'failed', reason: 'The flow asked to run code that cannot be read.' };
    const { source, saves, variables, contact } = parsed.data;
    const outcome = await tools.runCode(source, eventOf(variables ?? {}, contact ?? {}));
    if (outcome.kind === 'done') return { kind: 'done', exit: 'done', values: takeValues(outcome.value, saves) };
    await tools.addNote(`Code of the flow failed: ${outcome.reason}`);
    return { kind: 'done', exit: 'failed', values: {} };
  },
};

type Values = Readonly<Record<string, unknown>>;

/** What code written for HubSpot's bots finds (`session`, `userMessage`), and what ours is named for (`variables`, `contact`). */
function eventOf(variables: Values, contact: Values) {
  const event = {
    variables,
    contact,
    inputs: variables,
    session: { customState: variables, properties: contact },
    userMessage: { message: '', quickReply: { quickReplies: [] } },
  };
  return JSON.parse(JSON.stringify(event));
}
