// The one place that holds the drawing: draft, undo, selection, problems and the tried-out visit.
import {
  createHistory,
  type FlowCommand,
  type FlowDraft,
  type FlowHistory,
  type FlowProblem,
  redo,
  type StepModels,
  undo,
  type VisitScript,
} from '@parley/flow';
import { change, seal } from './edit-history';
import { type Covered, type FlowChecker, plainChecker } from './flow-checker';

export type Selection = {
  readonly steps: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  readonly note: string | null;
};

/** Where a tried-out visit stands and which way it came. */
export type Walked = {
  readonly at: string | null;
  readonly steps: ReadonlySet<string>;
  readonly exits: ReadonlySet<string>;
};

export type EditorState = {
  readonly history: FlowHistory;
  readonly draft: FlowDraft;
  readonly problems: readonly FlowProblem[];
  readonly selection: Selection;
  readonly walked: Walked | null;
  /** What kept and generated visits cover; null until somebody has tried. */
  readonly covered: Covered | null;
  readonly showsCovered: boolean;
  /** A visit the test panel is to play. */
  readonly playing: VisitScript | null;
  /** The exit that the panel points at, as `step/exit`. */
  readonly litExit: string | null;
  /** Where the author looks for something: the canvas moves there and forgets it. */
  readonly wanted: { readonly steps: readonly string[]; readonly focus: boolean } | null;
  readonly readOnly: boolean;
};

export type EditorStore = {
  get(): EditorState;
  subscribe(listener: () => void): () => void;
  /** Runs commands as one undo step. */
  run(commands: readonly FlowCommand[], how?: { merge?: string; select?: readonly string[] }): void;
  undo(): void;
  redo(): void;
  /** Ends the merging of typed letters. */
  seal(): void;
  select(selection: Partial<Selection>): void;
  /** Selects steps and brings them into sight. */
  goTo(steps: readonly string[], focus?: boolean): void;
  arrived(): void;
  setWalked(walked: Walked | null): void;
  showCovered(shows: boolean): void;
  /** Hands a visit to the test panel, or takes it back. */
  play(visit: VisitScript | null): void;
  lightExit(exit: string | null): void;
  /** Takes another draft without an undo step, e.g. a colleague's. */
  replace(draft: FlowDraft): void;
  setReadOnly(readOnly: boolean): void;
};

export const nothingSelected: Selection = { steps: new Set(), edges: new Set(), note: null };

type StoreSetup = { draft: FlowDraft; stepModels: StepModels; readOnly?: boolean; checker?: FlowChecker };

export function createEditorStore({ draft, stepModels, readOnly = false, checker }: StoreSetup): EditorStore {
  const listeners = new Set<() => void>();
  const { check } = checker ?? plainChecker(stepModels);
  let state: EditorState = {
    history: createHistory(draft),
    draft,
    problems: [],
    selection: nothingSelected,
    walked: null,
    covered: null,
    showsCovered: false,
    playing: null,
    litExit: null,
    wanted: null,
    readOnly,
  };
  let checking: ReturnType<typeof setTimeout> | null = null;
  const set = (changed: Partial<EditorState>) => {
    state = { ...state, ...changed };
    for (const listener of listeners) listener();
  };
  let rest = 120;
  const checkNow = () => {
    const begun = performance.now();
    check(state.draft, (checked) => {
      set(checked);
      rest = Math.min(1_500, 120 + 4 * (performance.now() - begun));
    });
  };
  // A large flow takes longer to check, so it is checked less often: writing must stay smooth
  const checkSoon = () => {
    if (checking !== null) clearTimeout(checking);
    checking = setTimeout(checkNow, rest);
  };
  checkNow();
  const take = (history: FlowHistory, selection = state.selection) => {
    if (history === state.history) return;
    set({ history, draft: history.draft, selection: keepExisting(selection, history.draft) });
    checkSoon();
  };
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run: (commands, how = {}) => {
      if (state.readOnly || commands.length === 0) return;
      take(
        change(state.history, { commands, merge: how.merge ?? null }, stepModels),
        how.select ? { ...nothingSelected, steps: new Set(how.select) } : state.selection,
      );
    },
    undo: () => state.readOnly || take(undo(state.history)),
    redo: () => state.readOnly || take(redo(state.history)),
    seal: () => set({ history: seal(state.history) }),
    select: (selection) => set({ selection: { ...nothingSelected, ...selection }, history: seal(state.history) }),
    goTo: (steps, focus = false) =>
      set({
        selection: { ...nothingSelected, steps: new Set(steps) },
        wanted: { steps, focus },
        history: seal(state.history),
      }),
    arrived: () => set({ wanted: null }),
    setWalked: (walked) => set({ walked }),
    showCovered: (showsCovered) => set({ showsCovered }),
    play: (playing) => set({ playing }),
    lightExit: (litExit) => litExit === state.litExit || set({ litExit }),
    replace: (other) => {
      set({ history: createHistory(other), draft: other, selection: keepExisting(state.selection, other) });
      checkSoon();
    },
    setReadOnly: (next) => set({ readOnly: next }),
  };
}

function keepExisting({ steps, edges, note }: Selection, draft: FlowDraft): Selection {
  const keep = (ids: ReadonlySet<string>, all: readonly { id: string }[]) => {
    if (ids.size === 0) return ids;
    const known = new Set(all.map(({ id }) => id));
    return [...ids].every((id) => known.has(id)) ? ids : new Set([...ids].filter((id) => known.has(id)));
  };
  return {
    steps: keep(steps, draft.steps),
    edges: keep(edges, draft.edges),
    note: note !== null && draft.layout.notes.some(({ id }) => id === note) ? note : null,
  };
}
