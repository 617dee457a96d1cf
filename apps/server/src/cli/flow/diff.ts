// `parley flow diff`: what differs in meaning between two flows; layout does not count.
import { canonicalFlow, type FlowDraft } from '@parley/flow';
import { type Command, needed } from '../words';
import { readFlow } from './read-flow';

type Difference = {
  readonly what: 'step' | 'edge' | 'variable' | 'interrupt' | 'flow';
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed';
};

export const diffCommand: Command = async (words) => {
  const before = canonicalFlow(readFlow(needed(words, 0, 'the first flow file')));
  const after = canonicalFlow(readFlow(needed(words, 1, 'the second flow file')));
  const differences = differencesOf(before, after);
  const lines = differences.map(({ what, id, change }) => `${change} ${what} ${id}`);
  const text = lines.length === 0 ? 'The flows mean the same.' : lines.join('\n');
  return { json: { differences }, text, found: differences.length > 0 };
};

function differencesOf(before: FlowDraft, after: FlowDraft): Difference[] {
  const named = (variables: FlowDraft['variables']) =>
    variables.map((variable) => ({ id: variable.name, ...variable }));
  const head = ({ name, language, languages, translations }: FlowDraft) => [
    { id: 'head', name, language, languages, translations },
  ];
  return [
    ...compare('flow', head(before), head(after)),
    ...compare('variable', named(before.variables), named(after.variables)),
    ...compare('step', before.steps, after.steps),
    ...compare('edge', before.edges, after.edges),
    ...compare('interrupt', before.interrupts, after.interrupts),
  ];
}

type Named = { readonly id: string };

function compare(what: Difference['what'], before: readonly Named[], after: readonly Named[]): Difference[] {
  const old = new Map(before.map((one) => [one.id, JSON.stringify(one)]));
  const fresh = new Map(after.map((one) => [one.id, JSON.stringify(one)]));
  const gone = [...old.keys()]
    .filter((id) => !fresh.has(id))
    .map((id): Difference => ({ what, id, change: 'removed' }));
  const news = [...fresh].flatMap(([id, text]): Difference[] => {
    if (!old.has(id)) return [{ what, id, change: 'added' }];
    return old.get(id) === text ? [] : [{ what, id, change: 'changed' }];
  });
  return [...gone, ...news];
}
