// What a new flow holds at first, by what it is for; words come in the member's language.
import { type ChannelEditor, channelEditors, type FlowBeginning } from '@parley/channels/editors';
import { emptyFlow, type FlowDraft, type Step } from '@parley/flow';
import type { IconType } from '@parley/ui';
import { Square } from 'lucide-react';
import type { flows } from '../../../i18n/en/flows';
import { stepModels } from '@parley/steps/models';

export interface StartingPoint {
  id: string;
  icon: IconType;
  /** Null: nothing at all. */
  beginning: FlowBeginning | null;
}

/** One for each channel that brings one, and the empty canvas. */
export const startingPoints: readonly StartingPoint[] = [
  ...Object.values<ChannelEditor>(channelEditors).flatMap(({ kind, icon, beginning }) =>
    beginning ? [{ id: kind, icon, beginning }] : [],
  ),
  { id: 'empty', icon: Square, beginning: null },
];

export type StartingWord = keyof typeof flows.starting;
type Say = (key: StartingWord) => string;

export function startingFlow(
  { beginning }: StartingPoint,
  { name, language }: { name: string; language: string },
  say: Say,
): FlowDraft {
  const empty = emptyFlow(name, language);
  if (!beginning) return empty;
  return shapes[beginning.shape](empty, trigger(beginning.occasion), say);
}

type Shape = (empty: FlowDraft, begin: Step, say: Say) => FlowDraft;

const shapes: { readonly [Name in FlowBeginning['shape']]: Shape } = {
  talk: (empty, begin, say) =>
    line(
      empty,
      [begin, greeting(say), topic(say), handOver(say)],
      ['next', 'next', 'person'],
      [['topic', 'question', 'team']],
    ),
  reply: (empty, begin, say) => line(empty, [begin, greeting(say), handOver(say)], ['next', 'next'], []),
  mapping: (empty, begin, say) => line(empty, [begin, ticket(say), thanks(say)], ['next', 'opened'], []),
};

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

/** Triggers are named by their occasion. */
function trigger(occasion: string): Step {
  const model = Object.values(stepModels).find(({ kind }) => kind === occasion);
  return { id: 'start', kind: occasion, options: model?.defaults() ?? {} };
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
