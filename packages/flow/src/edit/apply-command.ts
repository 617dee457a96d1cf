// The one place where a draft changes. Untouched parts stay the same objects, so that the canvas redraws only what moved.
import type { FlowDraft, Step } from '../language/document';
import type { StepModels } from '../language/step-model';
import { connect, disconnect, setOptions } from './change-edges';
import { addSteps, insertOnEdge } from './add-steps';
import { setNote, translate } from './change-texts';
import type { FlowCommand } from './command';
import { removeSteps } from './remove-steps';
import { renameVariable } from './rename-variable';

/**
 * The draft after one command. Pure; a command that makes no sense for this draft (an id that is taken or gone) changes
 * nothing. With `stepModels`, edges of exits that vanish go too, and variables are renamed inside options.
 */
export function applyCommand(draft: FlowDraft, command: FlowCommand, stepModels: StepModels = {}): FlowDraft {
  return applyGraphCommand(draft, command, stepModels) ?? applyPlainCommand(draft, command) ?? draft;
}

export function applyCommands(
  draft: FlowDraft,
  commands: readonly FlowCommand[],
  stepModels: StepModels = {},
): FlowDraft {
  return commands.reduce((changed, command) => applyCommand(changed, command, stepModels), draft);
}

function applyGraphCommand(draft: FlowDraft, command: FlowCommand, stepModels: StepModels): FlowDraft | null {
  switch (command.do) {
    case 'add-step':
      return addSteps(draft, { steps: [command.step], edges: [], at: { [command.step.id]: command.at } });
    case 'paste':
      return addSteps(draft, command);
    case 'insert-on-edge':
      return insertOnEdge(draft, command);
    case 'remove-steps':
      return removeSteps(draft, command.ids, command.heal);
    case 'connect':
      return connect(draft, command.edge);
    case 'disconnect':
      return disconnect(draft, command.ids);
    case 'set-options':
      return setOptions(draft, command, stepModels);
    case 'rename-variable':
      return renameVariable(draft, command, stepModels);
    default:
      return null;
  }
}

function applyPlainCommand(draft: FlowDraft, command: FlowCommand): FlowDraft | null {
  switch (command.do) {
    case 'move-steps':
      return moveSteps(draft, command.to);
    case 'rename-step':
      return changeStep(draft, command.id, ({ name: _name, ...step }) =>
        command.name ? { ...step, name: command.name } : step,
      );
    case 'disable-step':
      return changeStep(draft, command.id, ({ disabled: _disabled, ...step }) =>
        command.disabled ? { ...step, disabled: true } : step,
      );
    case 'set-variables':
      return { ...draft, variables: [...command.variables] };
    case 'set-interrupts':
      return { ...draft, interrupts: [...command.interrupts] };
    case 'set-note':
      return setNote(draft, command.id, command.note);
    case 'translate':
      return translate(draft, command);
    case 'set-languages':
      return {
        ...draft,
        language: command.language,
        languages: command.languages.filter((other) => other !== command.language),
      };
    case 'set-reply-pause':
      return setReplyPause(draft, command.seconds);
    case 'set-tests':
      return { ...draft, tests: [...command.tests] };
    case 'rename-flow':
      return { ...draft, name: command.name };
    case 'replace':
      return command.draft;
    default:
      return null;
  }
}

function setReplyPause(draft: FlowDraft, seconds: number): FlowDraft {
  const { replyPause = 0, ...rest } = draft;
  const wanted = Math.min(30, Math.max(0, seconds));
  if (replyPause === wanted) return draft;
  return wanted > 0 ? { ...rest, replyPause: wanted } : rest;
}

function changeStep(draft: FlowDraft, id: string, change: (step: Step) => Step): FlowDraft {
  if (!draft.steps.some((step) => step.id === id)) return draft;
  return { ...draft, steps: draft.steps.map((step) => (step.id === id ? change(step) : step)) };
}

// Places of steps that are gone would only pile up
function moveSteps(draft: FlowDraft, to: Extract<FlowCommand, { do: 'move-steps' }>['to']): FlowDraft {
  const known = new Set(draft.steps.map(({ id }) => id));
  const moves = Object.entries(to).filter(([id]) => known.has(id));
  if (moves.length === 0) return draft;
  return { ...draft, layout: { ...draft.layout, steps: { ...draft.layout.steps, ...Object.fromEntries(moves) } } };
}
