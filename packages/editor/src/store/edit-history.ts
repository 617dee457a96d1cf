// Undo over the flow's own history: several commands as one step, and named changes in a row as one.
import { applyCommands, doCommand, type FlowCommand, type FlowHistory, type StepModels } from '@parley/flow';
import { declareVariables } from '../edits/declare-variables';

type Change = { readonly commands: readonly FlowCommand[]; readonly merge: string | null };

export function change(history: FlowHistory, { commands, merge }: Change, stepModels: StepModels): FlowHistory {
  const draft = declareVariables(history.draft, applyCommands(history.draft, commands, stepModels), stepModels);
  const next = doCommand(history, { do: 'replace', draft });
  if (next === history || merge === null) return next;
  return { ...next, past: merge === history.about ? history.past : next.past, about: merge };
}

/** The next change starts an undo step of its own. */
export function seal(history: FlowHistory): FlowHistory {
  return history.about === null ? history : { ...history, about: null };
}
