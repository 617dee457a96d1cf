// Buttons: one way out per item, or one for all where several may be chosen or a list holds them.
import { flag } from '../source/flag';
import { rawAt, textAt } from '../source/read-raw';
import type { SourceBlock } from '../source/source';
import type { Mapped, Mapper, MapTools, Way } from './mapped';
import { askingOptions, questionOptions } from './question-options';
import { type Choice, writeChoices } from './write-choices';

export const mapChoices: Mapper = (block, tools) => {
  const { options, items } = block;
  const list = tools.variables.ofId(textAt(options, 'dynamicVariableId'));
  if (list !== null) return fromList(block, list, tools);
  if (items.length === 0) return typed(block, tools);
  const choices = writeChoices(block, tools);
  if (flag(options, 'isMultipleChoice') && choices.length > 1) return several(block, choices, tools);
  const shared = { ...questionOptions(block, 'choice', tools), searchable: flag(options, 'isSearchable') };
  return {
    as: 'step',
    kind: 'ask-question',
    options: { ...shared, choices: choices.map(writtenChoice) },
    ways: waysOf(choices, block, tools),
  };
};

export function waysOf(choices: readonly Choice[], block: SourceBlock, tools: MapTools): Way[] {
  return choices.map(({ id, item }) => ({ exit: id, to: tools.ways.ofItem(item, block, 'default') }));
}

export function onlyWay(block: SourceBlock, tools: MapTools): Way[] {
  return [{ exit: 'answered', to: tools.ways.after(block) }];
}

function fromList(block: SourceBlock, list: string, tools: MapTools): Mapped {
  tools.variables.holds(list, 'list');
  const searchable = flag(block.options, 'isSearchable');
  if (!flag(block.options, 'isMultipleChoice')) {
    const options = { ...questionOptions(block, 'choice', tools), list, searchable };
    return { as: 'step', kind: 'ask-question', options, ways: onlyWay(block, tools) };
  }
  const options = { ...askingOptions(block, 'list', tools), choices: [], list, searchable, min: 1, max: null };
  return { as: 'step', kind: 'ask-several', options, ways: onlyWay(block, tools) };
}

/** Each item may have an edge of its own in the file, but several choices have one way on. */
function several(block: SourceBlock, choices: readonly Choice[], tools: MapTools): Mapped {
  if (block.items.some(({ edge }) => edge !== null)) tools.tell('changed', 'All choices lead the same way.');
  const searchable = flag(block.options, 'isSearchable');
  const written = choices.map(writtenChoice);
  const options = { ...askingOptions(block, 'list', tools), choices: written, searchable, min: 1, max: null };
  return { as: 'step', kind: 'ask-several', options, ways: onlyWay(block, tools) };
}

function typed(block: SourceBlock, tools: MapTools): Mapped {
  const came = flag(rawAt(block.options, 'dynamicItems'), 'isEnabled');
  const why = came ? 'The choices came from lists that the file does not name' : 'There are no choices';
  tools.tell('changed', `${why}; any words are taken.`);
  return {
    as: 'step',
    kind: 'ask-question',
    options: questionOptions(block, 'text', tools),
    ways: onlyWay(block, tools),
  };
}

function writtenChoice({ id, label, value, when }: Choice) {
  return { id, label, ...(value !== '' && { value }), ...(when !== '' && { when }) };
}
