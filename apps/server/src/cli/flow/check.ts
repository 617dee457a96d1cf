// `parley flow check`: problems of a flow with step, field and text.
import { checkFlow } from '@parley/flow';
import { channelModels } from '@parley/channels/models';
import { stepModels } from '@parley/steps/models';
import { type Command, needed } from '../words';
import { readFlow } from './read-flow';

export const checkCommand: Command = async (words) => {
  const draft = readFlow(needed(words, 0, 'the flow file'));
  const kind = words.options['channel'];
  const models = Object.values(channelModels).filter((model) => model.kind === kind);
  const channels = models.map((model) => ({ kind: model.kind, capabilities: model.capabilities }));
  const problems = checkFlow(draft, stepModels, { channels });
  const lines = problems.map(({ severity, stepId, field, message }) => {
    const where = [stepId, field].filter((part) => part !== null).join(' ');
    return `${severity}${where === '' ? '' : ` at ${where}`}: ${message}`;
  });
  return {
    json: { problems },
    text: lines.length === 0 ? 'No problems.' : lines.join('\n'),
    found: problems.length > 0,
  };
};
