// Buttons and picture choices: one way out per item.
import type { JsonObject } from '@parley/primitives';
import { flag } from '../source/flag';
import { rawAt, textAt } from '../source/read-raw';
import type { SourceBlock, SourceItem } from '../source/source';
import { createNames, fitId } from '../words/create-names';
import { toTemplate } from '../words/translate';
import type { Mapped, Mapper, MapTools, Way } from './mapped';
import { askingOptions, questionOptions } from './question-options';

export const mapChoices: Mapper = (block, tools) => {
  const { options, items } = block;
  if (isDynamic(options)) return typed(block, tools, 'The choices came from a list variable; any words are taken now.');
  if (items.length === 0) return typed(block, tools, 'There are no choices; any words are taken.');
  tellDifferences(block, tools);
  const choices = writeChoices(items, tools);
  if (flag(options, 'isMultipleChoice') && choices.length > 1) return several(block, choices, tools);
  const ways = choices.map(({ id, item }): Way => ({ exit: id, to: tools.ways.ofItem(item, block, 'default') }));
  const written = choices.map(({ id, label }) => ({ id, label }));
  const shared = questionOptions(block, 'choice', tools);
  return { as: 'step', kind: 'ask-question', options: { ...shared, choices: written }, ways };
};

/** Each item may have an edge of its own in the file, but several choices have one way on. */
function several(block: SourceBlock, choices: readonly Choice[], tools: MapTools): Mapped {
  if (block.items.some(({ edge }) => edge !== null)) tools.tell('changed', 'All choices lead the same way.');
  const written = choices.map(({ id, label }) => ({ id, label }));
  const options = { ...askingOptions(block, 'list', tools), choices: written, min: 1, max: null };
  return { as: 'step', kind: 'ask-several', options, ways: [{ exit: 'answered', to: tools.ways.after(block) }] };
}

function typed(block: SourceBlock, tools: MapTools, message: string): Mapped {
  tools.tell('changed', message);
  const options = questionOptions(block, 'text', tools);
  return { as: 'step', kind: 'ask-question', options, ways: [{ exit: 'answered', to: tools.ways.after(block) }] };
}

function isDynamic(options: JsonObject): boolean {
  return textAt(options, 'dynamicVariableId') !== '' || flag(rawAt(options, 'dynamicItems'), 'isEnabled');
}

function tellDifferences({ items, type }: SourceBlock, { tell }: MapTools): void {
  if (items.some(({ raw }) => flag(rawAt(raw, 'displayCondition'), 'isEnabled')))
    tell('changed', 'Choices with a condition are always shown.');
  if (items.some(({ raw }) => textAt(raw, 'value') !== ''))
    tell('changed', 'The answer is the label of the choice, not its internal value.');
  if (type === 'picture choice input') tell('changed', 'The pictures are left out; their titles are the choices.');
}

type Choice = { readonly id: string; readonly label: string; readonly item: SourceItem };

function writeChoices(items: readonly SourceItem[], tools: MapTools): Choice[] {
  const freshId = createNames(fitId, ['gave-up']);
  const labels = new Map<string, number>();
  let renamed = false;
  const choices = items.map((item, index) => {
    const written = toTemplate(textAt(item.raw, 'content', 'title', 'description'), tools)
      .trim()
      .slice(0, 400);
    const label = written || `Choice ${index + 1}`;
    const key = label.toLowerCase();
    const count = (labels.get(key) ?? 0) + 1;
    labels.set(key, count);
    renamed ||= written === '' || count > 1;
    return { id: freshId(item.id || `c${index + 1}`), label: count > 1 ? `${label} (${count})` : label, item };
  });
  if (renamed) tools.tell('changed', 'Choices without a label or with the same one got a number.');
  return choices;
}
