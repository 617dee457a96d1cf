// `parley flow check`: problems of a flow with step, field and text, and the shortest visit that shows each.
import { examineFlow } from '@parley/engine';
import type { FlowProblem } from '@parley/flow';
import { channelModels } from '@parley/channels/models';
import { stepModels } from '@parley/steps/models';
import { type Command, needed } from '../words';
import { onOneLine } from '../show-safely';
import { calledFlows } from './called-flows';
import { readFlow } from './read-flow';

export const checkCommand: Command = async (words) => {
  const draft = readFlow(needed(words, 0, 'the flow file'));
  const kind = words.options['channel'];
  const models = Object.values(channelModels).filter((model) => model.kind === kind);
  const channels = models.map((model) => ({ kind: model.kind, capabilities: model.capabilities }));
  const library = await calledFlows(words, draft);
  const { problems } = examineFlow(draft, stepModels, { channels, library });
  return {
    json: { problems },
    text: problems.length === 0 ? 'No problems.' : problems.map(describeProblem).join('\n'),
    found: problems.length > 0,
  };
};

export function describeProblem({ severity, stepId, field, message, visit, setting }: FlowProblem): string {
  const where = [stepId, field].filter((part) => part !== null).join(' ');
  const said = `${severity}${where === '' ? '' : ` at ${where}`}: ${onOneLine(message)}`;
  return visit ? `${said}\n  shown by ${JSON.stringify({ ...setting, steps: visit })}` : said;
}
