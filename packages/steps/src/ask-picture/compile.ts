// A choice among pictures as a machine state.
import type { ChoicesTemplate, CompileTools, Exit, StepState } from '@parley/flow';
import { compileAsking } from '../ask-kit/compile-asking';
import { waysByValue } from '../ask-kit/skip-known';
import { valueOf } from '../choice-kit/choices';
import { nothingOffered } from '../choice-kit/compile-choices';
import type { AskPictureOptions } from './schema';

type PictureStep = { readonly id: string; readonly options: AskPictureOptions; readonly exits: readonly Exit[] };

export function compile({ id, options, exits }: PictureStep, tools: CompileTools): StepState {
  const { choices, list, several, button } = options;
  const offered: ChoicesTemplate = {
    ...(list === null ? writtenChoices(options, tools) : { kind: 'choices', choices: [], from: `vars.${list}` }),
    ...(several && { several: true }),
    button: tools.localize('button', button),
  };
  const oneWay = several || list !== null;
  return compileAsking({
    step: id,
    options,
    tools,
    exits,
    choices: offered,
    known: oneWay ? undefined : waysByValue(choices.map((choice) => [choice.id, valueOf(choice)])),
    unaskable: nothingOffered(options),
  });
}

function writtenChoices({ choices }: AskPictureOptions, { localize }: CompileTools): ChoicesTemplate {
  return {
    kind: 'choices',
    choices: choices.map(({ id, label, text, image, when }) => ({
      id,
      label: localize(`choices.${id}.label`, label),
      ...(text !== '' && { text: localize(`choices.${id}.text`, text) }),
      ...(image !== '' && { image: localize(`choices.${id}.image`, image) }),
      ...(when.trim() !== '' && { when }),
    })),
  };
}
