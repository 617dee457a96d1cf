// Variables of the file under names that are allowed here, and what each of their tokens means.
import { fixedNames, type Variable } from '@parley/flow';
import type { Loss } from '../../loss';
import type { Source, SourceBlock } from '../source/source';
import { textAt } from '../source/read-raw';
import { createNames, fitVariable } from './create-names';

export type Variables = {
  /** Our name of the variable with this foreign id. */
  ofId(id: string): string | null;
  /** Our name of what `{{foreign name}}` shows; an unknown one becomes a variable nobody sets. */
  ofToken(foreign: string): string | null;
  /** Notes that a step puts such a value in. */
  holds(name: string, type: Variable['type']): void;
  isList(name: string): boolean;
  declared(): Variable[];
};

const most = 500;
// Words of the template and expression languages, besides the names that always mean something
const reserved = [
  ...fixedNames,
  ...'true false null nil empty blank and or not contains in if else for as let loop import package namespace function return var void while const break continue constructor'.split(
    ' ',
  ),
];

export function nameVariables(source: Source, losses: Loss[]): Variables {
  const fresh = createNames(fitVariable, reserved);
  const ids = new Map<string, string>();
  const tokens = new Map<string, string>();
  const types = new Map<string, Set<Variable['type']>>();
  const lost = (message: string) => losses.push({ block: null, group: '', kind: 'variable', what: 'changed', message });
  const declare = (foreign: string): string | null => {
    if (types.size >= most) return null;
    const name = fresh(foreign);
    types.set(name, new Set());
    return name;
  };
  const used = usedIds(source);
  const shown = new Set<string>();
  for (const { id, name: foreign } of source.variables) {
    const name = declare(foreign);
    if (name === null) continue;
    if (!ids.has(id)) ids.set(id, name);
    const twin = tokens.get(foreign);
    if (twin !== undefined) lost(`Two variables are called "${foreign}"; this one is now "${name}".`);
    // Where two share a name, a token shows the one that gets a value
    if (twin === undefined || (!shown.has(foreign) && used.has(id))) tokens.set(foreign, name);
    if (used.has(id)) shown.add(foreign);
  }
  if (source.variables.length > most) lost(`Only the first ${most} of ${source.variables.length} variables are kept.`);
  const lists = listIds(source);
  const listNames = new Set([...lists].flatMap((id) => ids.get(id) ?? []));
  return {
    ofId: (id) => ids.get(id) ?? null,
    ofToken: (foreign) => {
      const known = tokens.get(foreign);
      if (known !== undefined) return known;
      const name = declare(foreign);
      if (name === null) return null;
      tokens.set(foreign, name);
      lost(`"${foreign}" is shown but is no variable of the file; "${name}" was added, which nothing sets.`);
      return name;
    },
    holds: (name, type) => types.get(name)?.add(type),
    isList: (name) => listNames.has(name),
    declared: () => [...types].map(([name, held]) => ({ name, type: typeOf(held) })),
  };
}

function typeOf(held: ReadonlySet<Variable['type']>): Variable['type'] {
  const [only] = held;
  return held.size === 1 && only !== undefined ? only : 'text';
}

function usedIds({ groups }: Source): ReadonlySet<string> {
  return new Set(groups.flatMap(({ blocks }) => blocks.map(({ options }) => textAt(options, 'variableId'))));
}

function listIds({ groups }: Source): ReadonlySet<string> {
  const appends = ({ options, type }: SourceBlock) =>
    type === 'Set variable' && textAt(options, 'type') === 'Append value(s)';
  return new Set(
    groups.flatMap(({ blocks }) => blocks.filter(appends).map(({ options }) => textAt(options, 'variableId'))),
  );
}
