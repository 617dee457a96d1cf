// The page docs/steps.md, written from the registry: what each kind does, its ways out and what it holds.
import type { StepGroup, StepModel } from '@parley/flow';
import { stepModels } from '../models';
import { effectPerformers } from '../runtimes';

type Words = { readonly label: string; readonly about: string; readonly exits: Readonly<Record<string, string>> };
/** English words by kind. */
export type WordsByKind = Readonly<Record<string, Words | undefined>>;

const groups: readonly (readonly [StepGroup, string])[] = [
  ['trigger', 'Start'],
  ['say', 'Say'],
  ['ask', 'Ask'],
  ['decide', 'Decide'],
  ['compose', 'Compose'],
  ['act', 'Act'],
];

export function stepsPage(words: WordsByKind): string {
  const models: StepModel[] = Object.values(stepModels);
  const parts = groups.map(([group, title]) => {
    const own = models.filter((model) => model.group === group);
    return [`## ${title}`, ...own.map((model) => section(model, words[model.kind]))].join('\n\n');
  });
  return `${[intro(models.length), ...parts].join('\n\n')}\n`;
}

function intro(count: number): string {
  return [
    '# Steps',
    '',
    'Written from the registry by `npm run schemas`; do not edit by hand.',
    '',
    `A flow is drawn from ${count} kinds of steps. Each is one folder in \`packages/steps/src\`; [how to add one](how-to/add-a-step.md).`,
    'Under *holds* stand the options with the values a new step begins with. A way out in brackets may stay open.',
  ].join('\n');
}

function section(model: StepModel, words: Words | undefined): string {
  const defaults = model.defaults();
  const exits = model.exits(defaults).map(({ id, label, required }) => {
    const name = words?.exits[id] ?? label ?? id;
    return required ? `${name} (\`${id}\`)` : `[${name} (\`${id}\`)]`;
  });
  const holds = Object.entries(defaults).map(([key, value]) => `\`${key}\`: \`${JSON.stringify(value)}\``);
  return [
    `### ${words?.label ?? model.kind}`,
    '',
    `\`${model.kind}\`. ${words?.about ?? ''}`.trim(),
    '',
    `- Waits: ${waiting(model)}`,
    `- Ways out: ${exits.length === 0 ? 'none' : exits.join(', ')}`,
    ...(holds.length === 0 ? [] : [`- Holds: ${holds.join(', ')}`]),
  ].join('\n');
}

function waiting(model: StepModel): string {
  if (!model.waits(model.defaults()))
    return Object.hasOwn(effectPerformers, model.kind) ? 'no; done in the background' : 'no';
  if (model.readReply !== null) return 'for an answer';
  return Object.hasOwn(effectPerformers, model.kind) ? 'until it is done' : 'for time or an event';
}
