// What a new flow holds at first, by what it is for; words come in the member's language.
import { emptyFlow, type FlowDraft, type Step } from '@parley/flow';
import type { flows } from '../../../i18n/en/flows';
import { stepModels } from '@parley/steps/models';

export const startingPoints = ['chat', 'form', 'messenger', 'empty'] as const;
export type StartingPoint = (typeof startingPoints)[number];
export type StartingWord = keyof typeof flows.starting;
type Say = (key: StartingWord) => string;

export function startingFlow(
  point: StartingPoint,
  { name, language }: { name: string; language: string },
  say: Say,
): FlowDraft {
  const empty = emptyFlow(name, language);
  switch (point) {
    case 'empty':
      return empty;
    case 'chat':
      return line(
        empty,
        [trigger('chat-opened'), greeting(say), topic(say), handOver(say)],
        ['next', 'next', 'person'],
        [['topic', 'question', 'team']],
      );
    case 'messenger':
      return line(empty, [trigger('message-received'), greeting(say), handOver(say)], ['next', 'next'], []);
    case 'form':
      return line(empty, [trigger('form-submitted'), ticket(say), thanks(say)], ['next', 'opened'], []);
  }
}

/** Steps in a row, each tied to the next by the exit of the same place; `more` are edges beside that. */
function line(empty: FlowDraft, steps: Step[], exits: string[], more: readonly [string, string, string][]): FlowDraft {
  const row = exits.map((exit, index) => [steps[index]?.id ?? '', exit, steps[index + 1]?.id ?? ''] as const);
  const edges = [...row, ...more].map(([step, exit, to], index) => ({ id: `e${index + 1}`, from: { step, exit }, to }));
  const places = Object.fromEntries(steps.map(({ id }, index) => [id, { x: index * 328, y: 0 }]));
  const variables = steps.flatMap((step) => writesOf(step));
  return { ...empty, steps, edges, variables, layout: { steps: places, notes: [] } };
}

function writesOf({ kind, options }: Step): FlowDraft['variables'] {
  const model = Object.values(stepModels).find((known) => known.kind === kind);
  const written = new Map((model?.writes(options) ?? []).map(({ variable, type }) => [variable, type]));
  return [...written].map(([name, type]) => ({ name, type }));
}

function trigger(kind: 'chat-opened' | 'message-received' | 'form-submitted'): Step {
  return { id: 'start', kind, options: stepModels[kind].defaults() };
}

function greeting(say: Say): Step {
  return {
    id: 'hello',
    kind: 'send-message',
    name: say('hello'),
    options: { bubbles: [{ id: 'b1', kind: 'text', text: say('helloText') }] },
  };
}

function topic(say: Say): Step {
  const choices = [
    { id: 'question', label: say('question') },
    { id: 'person', label: say('person') },
  ];
  const options = {
    ...stepModels['ask-question'].defaults(),
    text: say('topicText'),
    answer: 'choice',
    choices,
    variable: 'topic',
  };
  return { id: 'topic', kind: 'ask-question', name: say('topic'), options };
}

function handOver(say: Say): Step {
  const options = {
    ...stepModels['hand-over'].defaults(),
    availableText: say('available'),
    unavailableText: say('unavailable'),
  };
  return { id: 'team', kind: 'hand-over', name: say('handOver'), options };
}

function ticket(say: Say): Step {
  return {
    id: 'ticket',
    kind: 'open-ticket',
    options: { ...stepModels['open-ticket'].defaults(), name: say('ticket') },
  };
}

function thanks(say: Say): Step {
  return { id: 'end', kind: 'end', options: { text: say('received') } };
}
