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
  /** A variable the file does not have, for what a step here needs; null when there are too many. */
  made(wanted: string): string | null;
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
  return new FileVariables(source, losses);
}

class FileVariables implements Variables {
  private readonly fresh = createNames(fitVariable, reserved);
  private readonly ids = new Map<string, string>();
  private readonly tokens = new Map<string, string>();
  private readonly types = new Map<string, Set<Variable['type']>>();
  private readonly lists: ReadonlySet<string>;

  constructor(
    source: Source,
    private readonly losses: Loss[],
  ) {
    const used = usedIds(source);
    const shown = new Set<string>();
    for (const { id, name: foreign } of source.variables) {
      const name = this.declare(foreign);
      if (name === null) continue;
      if (!this.ids.has(id)) this.ids.set(id, name);
      const twin = this.tokens.has(foreign);
      if (twin) this.tell(`Two variables are called "${foreign}"; this one is now "${name}".`);
      // Where two share a name, a token shows the one that gets a value
      if (!twin || (!shown.has(foreign) && used.has(id))) this.tokens.set(foreign, name);
      if (used.has(id)) shown.add(foreign);
    }
    const count = source.variables.length;
    if (count > most) this.tell(`Only the first ${most} of ${count} variables are kept.`);
    this.lists = new Set([...listIds(source)].flatMap((id) => this.ids.get(id) ?? []));
  }

  ofId(id: string): string | null {
    return this.ids.get(id) ?? null;
  }

  ofToken(foreign: string): string | null {
    const known = this.tokens.get(foreign);
    if (known !== undefined) return known;
    const name = this.declare(foreign);
    if (name === null) return null;
    this.tokens.set(foreign, name);
    this.tell(`"${foreign}" is shown but is no variable of the file; "${name}" was added, which nothing sets.`);
    return name;
  }

  made(wanted: string): string | null {
    return this.declare(wanted);
  }

  holds(name: string, type: Variable['type']): void {
    this.types.get(name)?.add(type);
  }

  isList(name: string): boolean {
    return this.lists.has(name);
  }

  declared(): Variable[] {
    return [...this.types].map(([name, held]) => ({ name, type: typeOf(held) }));
  }

  private declare(foreign: string): string | null {
    if (this.types.size >= most) return null;
    const name = this.fresh(foreign);
    this.types.set(name, new Set());
    return name;
  }

  private tell(message: string): void {
    this.losses.push({ block: null, group: '', kind: 'variable', what: 'changed', message: message.slice(0, 400) });
  }
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
