// What a session waits for, in the visitor's language and with the choices of the moment.
import type { Instruction } from '@parley/flow';
import type { Awaiting } from '@parley/messages';
import type { Evaluator } from './evaluator';
import { offeredChoices } from './offered-choices';

type AwaitParams = Extract<Instruction, { type: 'await' }>['params'];

export function renderAwaiting(params: AwaitParams, evaluator: Evaluator): Awaiting {
  const { step, kind, choices, from, several, searchable, placeholder, long, unit, fields } = params;
  const offers = choices !== undefined || from !== undefined;
  return {
    kind,
    stepId: step,
    ...(offers && {
      choices: offeredChoices({ choices: choices ?? [], ...(from !== undefined && { from }) }, evaluator),
    }),
    ...(several && { several }),
    ...(searchable && { searchable }),
    ...(placeholder && { placeholder: evaluator.text(placeholder) }),
    ...(long && { long }),
    ...(unit && { unit: evaluator.text(unit).slice(0, 20) }),
    ...(fields && { fields: fields.map((field) => ({ ...field, label: evaluator.text(field.label).slice(0, 300) })) }),
  };
}
