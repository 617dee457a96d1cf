// What differs between what is live and the draft, as lines an author reads.
import type { FlowDiff, FlowDraft } from '@parley/flow';

export type ChangeLine =
  | { readonly kind: 'added' | 'removed' | 'changed' | 'renamed'; readonly step: string }
  | { readonly kind: 'edge-added' | 'edge-removed'; readonly step: string; readonly exit: string; readonly to: string }
  | { readonly kind: 'variables' | 'keywords' | 'settings'; readonly names: string }
  | { readonly kind: 'texts'; readonly count: number };

/** Edges of steps that came or went say nothing new, so they are left out. */
export function describeChanges(diff: FlowDiff): ChangeLine[] {
  const come = new Set(diff.steps.added.map(({ id }) => id));
  const gone = new Set(diff.steps.removed.map(({ id }) => id));
  const onlyName = (changed: readonly string[]) => changed.length === 1 && changed[0] === 'name';
  const names = ({ added, removed, changed }: FlowDiff['variables']) => [...added, ...removed, ...changed].join(', ');
  return [
    ...diff.steps.added.map(({ id }) => ({ kind: 'added', step: id }) as const),
    ...diff.steps.changed.map(
      ({ id, changed }) => ({ kind: onlyName(changed) ? 'renamed' : 'changed', step: id }) as const,
    ),
    ...diff.edges.added
      .filter(({ from }) => !come.has(from.step))
      .map(({ from, to }) => ({ kind: 'edge-added', step: from.step, exit: from.exit, to }) as const),
    ...diff.edges.removed
      .filter(({ from, to }) => !gone.has(from.step) && !gone.has(to) && !isReplaced(diff, from))
      .map(({ from, to }) => ({ kind: 'edge-removed', step: from.step, exit: from.exit, to }) as const),
    ...diff.steps.removed.map(({ id }) => ({ kind: 'removed', step: id }) as const),
    ...textLine('variables', names(diff.variables)),
    ...textLine('keywords', names(diff.interrupts)),
    ...(diff.texts.length > 0 ? [{ kind: 'texts', count: diff.texts.length } as const] : []),
    ...textLine('settings', diff.settings.join(', ')),
  ];
}

function textLine(kind: 'variables' | 'keywords' | 'settings', names: string): ChangeLine[] {
  return names === '' ? [] : [{ kind, names }];
}

function isReplaced({ edges }: FlowDiff, { step, exit }: { step: string; exit: string }): boolean {
  return edges.added.some(({ from }) => from.step === step && from.exit === exit);
}

export function stepIn(id: string, ...drafts: readonly (FlowDraft | undefined)[]) {
  return drafts.flatMap((draft) => draft?.steps ?? []).find((step) => step.id === id);
}
