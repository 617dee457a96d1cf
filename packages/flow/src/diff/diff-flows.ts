// What changed between two flows, in an author's terms: steps, edges, variables, texts; moving boxes about is counted apart.
import type { Edge, FlowDraft, Step } from '../language/document';
import { diffValues } from './diff-values';

export type StepChange = {
  readonly id: string;
  readonly kind: string;
  readonly name: string | null;
  /** Option paths that differ, e.g. `choices.0.label`; `kind`, `name`, `disabled` for the step's own. */
  readonly changed: readonly string[];
};

export type FlowDiff = {
  readonly steps: {
    readonly added: readonly Step[];
    readonly removed: readonly Step[];
    readonly changed: readonly StepChange[];
  };
  readonly edges: { readonly added: readonly Edge[]; readonly removed: readonly Edge[] };
  readonly variables: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly string[];
  };
  readonly interrupts: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly string[];
  };
  /** `language stepId/path` of each translation that differs. */
  readonly texts: readonly string[];
  /** `name`, `language`, `languages`, `replyPause`. */
  readonly settings: readonly string[];
  readonly moved: number;
  readonly notes: number;
  /** Nothing a visitor could notice differs. */
  readonly same: boolean;
};

export function diffFlows(before: FlowDraft, after: FlowDraft): FlowDiff {
  const steps = diffById(before.steps, after.steps, ({ id }) => id);
  const edges = diffById(before.edges, after.edges, edgeKey);
  const meaning = {
    steps: { added: steps.added, removed: steps.removed, changed: steps.both.flatMap(([a, b]) => changeOf(a, b)) },
    edges: { added: edges.added, removed: edges.removed },
    variables: namesOf(
      diffById(before.variables, after.variables, ({ name }) => name),
      ({ name }) => name,
    ),
    interrupts: namesOf(
      diffById(before.interrupts, after.interrupts, ({ id }) => id),
      ({ id }) => id,
    ),
    texts: diffValues(flatTexts(before), flatTexts(after)).map(([path]) => path ?? ''),
    settings: diffSettings(before, after),
  };
  return {
    ...meaning,
    moved: steps.both.filter(([{ id }]) => diffValues(before.layout.steps[id], after.layout.steps[id]).length > 0)
      .length,
    notes: changesIn(diffById(before.layout.notes, after.layout.notes, ({ id }) => id)),
    same: isEmpty(meaning),
  };
}

type Pairs<T> = { readonly added: T[]; readonly removed: T[]; readonly both: (readonly [T, T])[] };

function diffById<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): Pairs<T> {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const now = new Set(after.map(keyOf));
  const both = after.flatMap((item) => {
    const was = old.get(keyOf(item));
    return was ? [[was, item] as const] : [];
  });
  return {
    added: after.filter((item) => !old.has(keyOf(item))),
    removed: before.filter((item) => !now.has(keyOf(item))),
    both,
  };
}

// What an edge joins is what it means; its id is nobody's business
function edgeKey({ from, to }: Edge): string {
  return JSON.stringify([from.step, from.exit, to]);
}

function changeOf(before: Step, after: Step): StepChange[] {
  const options = diffValues(before.options, after.options).map((path) => path.join('.'));
  const own = (['kind', 'name', 'disabled'] as const).filter((key) => (before[key] ?? null) !== (after[key] ?? null));
  const changed = [...own, ...options];
  return changed.length > 0 ? [{ id: after.id, kind: after.kind, name: after.name ?? null, changed }] : [];
}

function namesOf<T>({ added, removed, both }: Pairs<T>, nameOf: (item: T) => string) {
  const changed = both.filter(([a, b]) => diffValues(a, b).length > 0);
  return { added: added.map(nameOf), removed: removed.map(nameOf), changed: changed.map(([, b]) => nameOf(b)) };
}

function changesIn<T>({ added, removed, both }: Pairs<T>): number {
  return added.length + removed.length + both.filter(([a, b]) => diffValues(a, b).length > 0).length;
}

function flatTexts({ translations }: FlowDraft): Record<string, string> {
  const entries = Object.entries(translations).flatMap(([language, table]) =>
    Object.entries(table).map(([key, text]) => [`${language} ${key}`, text] as const),
  );
  return Object.fromEntries(entries);
}

function diffSettings(before: FlowDraft, after: FlowDraft): string[] {
  const keys = ['name', 'language', 'languages', 'replyPause'] as const;
  return keys.filter((key) => diffValues(before[key] ?? null, after[key] ?? null).length > 0);
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && Object.values(value).every(isEmpty);
}
