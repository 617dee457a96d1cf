// Takes steps away and, when asked, closes the gap: whoever led here leads on to the one step that came next.
import type { FlowDraft } from '../language/document';

export function removeSteps(draft: FlowDraft, ids: readonly string[], heal: boolean): FlowDraft {
  const gone = new Set(ids.filter((id) => draft.steps.some((step) => step.id === id)));
  if (gone.size === 0) return draft;
  const follow = heal ? successorFinder(draft, gone) : () => null;
  const edges = draft.edges.flatMap((edge) => {
    if (gone.has(edge.from.step)) return [];
    if (!gone.has(edge.to)) return [edge];
    const to = follow(edge.to);
    return to === null || to === edge.from.step ? [] : [{ ...edge, to }];
  });
  return {
    ...draft,
    steps: draft.steps.filter(({ id }) => !gone.has(id)),
    edges,
    interrupts: draft.interrupts.some(({ to }) => to !== null && gone.has(to))
      ? draft.interrupts.map((interrupt) => healInterrupt(interrupt, gone, follow))
      : draft.interrupts,
    translations: withoutKeys(draft.translations, gone),
    layout: { ...draft.layout, steps: without(draft.layout.steps, (id) => gone.has(id)) },
  };
}

type Follow = (id: string) => string | null;

/** From a removed step to the only step behind it that stays; null when there is none or more than one. */
function successorFinder(draft: FlowDraft, gone: ReadonlySet<string>): Follow {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of draft.edges) {
    if (gone.has(from.step)) next.set(from.step, (next.get(from.step) ?? new Set()).add(to));
  }
  return (id) => {
    const passed = new Set<string>();
    let at = id;
    while (gone.has(at)) {
      const targets = next.get(at);
      const [only] = targets ?? [];
      if (targets?.size !== 1 || only === undefined || passed.has(at)) return null;
      passed.add(at);
      at = only;
    }
    return at;
  };
}

function healInterrupt(interrupt: FlowDraft['interrupts'][number], gone: ReadonlySet<string>, follow: Follow) {
  const { to } = interrupt;
  return to !== null && gone.has(to) ? { ...interrupt, to: follow(to) } : interrupt;
}

function withoutKeys(translations: FlowDraft['translations'], gone: ReadonlySet<string>): FlowDraft['translations'] {
  const isGone = (key: string) => gone.has(key.slice(0, key.indexOf('/')));
  const touched = Object.values(translations).some((table) => Object.keys(table).some(isGone));
  if (!touched) return translations;
  return Object.fromEntries(
    Object.entries(translations).map(([language, table]) => [language, without(table, isGone)]),
  );
}

function without<T>(record: Readonly<Record<string, T>>, isGone: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !isGone(key)));
}
