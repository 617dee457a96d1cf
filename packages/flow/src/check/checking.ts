// What each check is given, and how it words what it finds.
import type { ChannelCapabilities } from '@parley/messages';
import type { StepState } from '../compile/machine';
import type { FlowGraph, GraphStep } from '../graph/flow-graph';
import type { FlowProblem } from '../language/problem';
import type { Exit } from '../language/step-model';

export type CheckedChannel = {
  readonly kind: string;
  readonly capabilities: ChannelCapabilities;
  /** Law or policy wants a program to say that it is one. */
  readonly disclosure?: boolean;
};

export type Checking = {
  readonly graph: FlowGraph;
  readonly reachable: ReadonlySet<string>;
  /** Steps that do something: enabled, of a known kind. */
  readonly live: readonly LiveStep[];
  readonly channels: readonly CheckedChannel[];
  /** What each live step compiles to. */
  readonly states: ReadonlyMap<string, StepState>;
};

export type LiveStep = GraphStep & { readonly model: NonNullable<GraphStep['model']> };

export type Check = (checking: Checking) => readonly FlowProblem[];

type Finding = Pick<FlowProblem, 'code' | 'message'> & Partial<FlowProblem>;

export function errorOf(finding: Finding): FlowProblem {
  return { severity: 'error', stepId: null, field: null, values: {}, ...finding };
}

export function warningOf(finding: Finding): FlowProblem {
  return errorOf({ ...finding, severity: 'warning' });
}

/** What the author calls the step. */
export function nameOf({ step }: Pick<GraphStep, 'step'>): string {
  return step.name || step.id;
}

/** What the author calls a way out, or the id of one without a name; a long condition is cut short. */
export function exitName(exits: readonly Exit[], id: string): string {
  const name = exits.find((exit) => exit.id === id)?.label ?? id;
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
}

const longestName = 120;
