// Where a function of the language is found: texts and numbers, dates, lists and objects.
import { dateFunctions } from './dates/date-functions';
import { type ExpressionFunction, functions } from './functions';
import { listFunctions } from './list-functions';

const all: ReadonlyMap<string, ExpressionFunction> = new Map(
  [functions, dateFunctions, listFunctions].flatMap((some) => Object.entries(some)),
);

export function functionNamed(name: string): ExpressionFunction | undefined {
  return all.get(name);
}
