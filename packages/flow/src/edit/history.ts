// Undo as plain data. Drafts share what did not change, so keeping every one of them is cheap and nothing is ever dropped.
import type { FlowDraft } from '../language/document';
import type { StepModels } from '../language/step-model';
import { applyCommand } from './apply-command';
import type { FlowCommand } from './command';

export type FlowHistory = {
  readonly draft: FlowDraft;
  /** Drafts to go back to, oldest first. */
  readonly past: readonly FlowDraft[];
  /** Drafts to go forward to, next first. */
  readonly future: readonly FlowDraft[];
  /** What the last change was about; the next change about the same joins it. */
  readonly about: string | null;
};

export function createHistory(draft: FlowDraft): FlowHistory {
  return { draft, past: [], future: [], about: null };
}

/** Applies commands as one undoable change. Typing in one step's options is one change, however many letters. */
export function doCommand(
  history: FlowHistory,
  commands: FlowCommand | readonly FlowCommand[],
  stepModels: StepModels = {},
): FlowHistory {
  const list = isList(commands) ? commands : [commands];
  const draft = list.reduce((changed, command) => applyCommand(changed, command, stepModels), history.draft);
  if (draft === history.draft) return history;
  const about = list.length === 1 && list[0] ? subjectOf(list[0]) : null;
  const joins = about !== null && about === history.about;
  return { draft, past: joins ? history.past : [...history.past, history.draft], future: [], about };
}

export function undo(history: FlowHistory): FlowHistory {
  const draft = history.past.at(-1);
  if (!draft) return history;
  return { draft, past: history.past.slice(0, -1), future: [history.draft, ...history.future], about: null };
}

export function redo(history: FlowHistory): FlowHistory {
  const [draft, ...future] = history.future;
  return draft ? { draft, past: [...history.past, history.draft], future, about: null } : history;
}

function isList(commands: FlowCommand | readonly FlowCommand[]): commands is readonly FlowCommand[] {
  return Array.isArray(commands);
}

function subjectOf(command: FlowCommand): string | null {
  switch (command.do) {
    case 'set-options':
    case 'rename-step':
      return `${command.do} ${command.id}`;
    case 'translate':
      return `${command.do} ${command.language} ${command.key}`;
    case 'rename-flow':
      return command.do;
    default:
      return null;
  }
}
