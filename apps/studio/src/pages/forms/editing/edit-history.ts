// What undo and redo go back to. Writing in one place counts as one step, however many letters it takes.
import type { FormDefinition } from '@parley/forms';

export interface EditHistory {
  readonly past: readonly FormDefinition[];
  readonly now: FormDefinition;
  readonly future: readonly FormDefinition[];
  /** Changes with the same name in a row are one step. */
  readonly streak: string | null;
}

const longest = 100;

export function startHistory(form: FormDefinition): EditHistory {
  return { past: [], now: form, future: [], streak: null };
}

export function record(history: EditHistory, form: FormDefinition, streak: string | null = null): EditHistory {
  if (form === history.now) return history;
  if (streak !== null && streak === history.streak) return { ...history, now: form, future: [] };
  return { past: [...history.past, history.now].slice(-longest), now: form, future: [], streak };
}

export function undo(history: EditHistory): EditHistory {
  const now = history.past.at(-1);
  if (!now) return history;
  return { past: history.past.slice(0, -1), now, future: [history.now, ...history.future], streak: null };
}

export function redo(history: EditHistory): EditHistory {
  const [now, ...future] = history.future;
  if (!now) return history;
  return { past: [...history.past, history.now], now, future, streak: null };
}
