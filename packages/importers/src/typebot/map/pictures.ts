// Choices that are shown: pictures with titles, and cards with buttons of their own.
import { flag } from '../source/flag';
import { numberAt, rawAt, textAt } from '../source/read-raw';
import type { SourceBlock } from '../source/source';
import { toTemplate } from '../words/translate';
import { addressOf } from './bubbles';
import { mapChoices, onlyWay, waysOf } from './choices';
import type { Mapped, Mapper, MapTools } from './mapped';
import { askingOptions } from './question-options';
import { type Choice, writeChoices } from './write-choices';

const mostPictures = 30;

export const mapPictures: Mapper = (block, tools) => {
  const { options, items } = block;
  const dynamic = rawAt(options, 'dynamicItems');
  if (flag(dynamic, 'isEnabled')) return fromLists(block, tools);
  if (items.length < 2 || items.length > mostPictures) return mapChoices(block, tools);
  const choices = writeChoices(block, tools);
  const several = flag(options, 'isMultipleChoice');
  if (several && items.some(({ edge }) => edge !== null)) tools.tell('changed', 'All choices lead the same way.');
  const ways = several ? onlyWay(block, tools) : waysOf(choices, block, tools);
  return {
    as: 'step',
    kind: 'ask-picture',
    options: { ...shared(block, tools), choices: picturesOf(choices, tools) },
    ways,
  };
};

/** A card with several buttons is as many pictures. */
export const mapCards: Mapper = (block, tools) => {
  const { options, items } = block;
  if (items.length < 2 || items.length > mostPictures) return mapChoices(block, tools);
  const kept = tools.variables.ofId(textAt(options, 'variableId')) ?? titleVariable(block, tools);
  const choices = writeChoices(block, tools);
  if (Array.isArray(options['saveResponseMapping'])) tools.tell('changed', 'The title of the chosen card is kept.');
  const pictures = picturesOf(choices, tools);
  const written = { ...shared(block, tools), variable: kept, choices: pictures };
  return { as: 'step', kind: 'ask-picture', options: written, ways: waysOf(choices, block, tools) };
};

function titleVariable({ options }: SourceBlock, { variables }: MapTools): string | null {
  const mappings = options['saveResponseMapping'];
  for (const mapping of Array.isArray(mappings) ? mappings : []) {
    const name =
      typeof mapping === 'object' && mapping !== null && !Array.isArray(mapping)
        ? variables.ofId(textAt(mapping, 'variableId'))
        : null;
    if (name !== null) return name;
  }
  return null;
}

/** Titles, pictures and descriptions are three lists there; the titles are the choices here. */
function fromLists(block: SourceBlock, tools: MapTools): Mapped {
  const titles = textAt(rawAt(block.options, 'dynamicItems'), 'titlesVariableId');
  if (titles === '') return mapChoices({ ...block, items: [] }, tools);
  tools.tell('changed', 'The pictures come from lists and are left out; their titles are the choices.');
  return mapChoices({ ...block, options: { ...block.options, dynamicVariableId: titles } }, tools);
}

function shared(block: SourceBlock, tools: MapTools) {
  const several = flag(block.options, 'isMultipleChoice');
  const button = toTemplate(textAt(block.options, 'buttonLabel'), tools).trim().slice(0, 200);
  return {
    ...askingOptions(block, several ? 'list' : 'text', tools),
    list: null,
    several,
    min: Math.max(1, numberAt(block.options, 'min') ?? 1),
    max: null,
    button: button || 'Choose',
  };
}

function picturesOf(choices: readonly Choice[], tools: MapTools) {
  return choices.map(({ id, label, value, when, item: { raw } }) => {
    const title = textAt(raw, 'title');
    const text = title === '' ? '' : toTemplate(textAt(raw, 'description'), tools).slice(0, 2_000);
    return { id, label, value, when, text, image: addressOf(textAt(raw, 'pictureSrc', 'imageUrl'), tools) };
  });
}
