// Everything that can be said against a flow before anybody visits it.
import { findVisit } from '../graph/find-visit';
import { flowGraph, type GraphStep } from '../graph/flow-graph';
import { reachableSteps } from '../graph/graph-questions';
import type { StepState } from '../compile/machine';
import type { FlowDraft } from '../language/document';
import type { FlowProblem } from '../language/problem';
import type { StepModels } from '../language/step-model';
import { compileStep } from '../compile/compile-step';
import { checkBranches } from './check-branches';
import { checkChannels } from './check-channels';
import { checkConsent } from './check-consent';
import { checkDisclosure } from './check-disclosure';
import { checkEdges } from './check-edges';
import { checkEntrances } from './check-entrances';
import { checkNames } from './check-names';
import { checkReturns } from './check-returns';
import { checkSteps } from './check-steps';
import { checkTexts } from './check-texts';
import { checkTypes } from './check-types';
import { checkUnset } from './check-unset';
import { checkWatchers } from './check-watchers';
import { checkWayOut } from './check-way-out';
import { checkWindow } from './check-window';
import type { Check, CheckedChannel, Checking, LiveStep } from './checking';

const checks: readonly Check[] = [
  checkEntrances,
  checkSteps,
  checkEdges,
  checkWayOut,
  checkReturns,
  checkWatchers,
  checkBranches,
  checkTexts,
  checkNames,
  checkTypes,
  checkUnset,
  checkConsent,
  checkDisclosure,
  checkChannels,
  checkWindow,
];

/** Codes whose problems a visit shows. */
const shown: ReadonlySet<string> = new Set(['open-exit', 'dangling-edge', 'endless-loop', 'no-way-out']);

/**
 * Problems by step in drawing order, those of the whole flow first. Errors hold publishing back; nothing holds saving back.
 * Never throws, whatever `parseFlow` let in.
 * @example
 * checkFlow(draft, stepModels, { channels: [{ kind: 'messenger', capabilities: messengerModel.capabilities }] });
 */
export function checkFlow(
  draft: FlowDraft,
  stepModels: StepModels,
  { channels = [] }: { readonly channels?: readonly CheckedChannel[] } = {},
): FlowProblem[] {
  const graph = flowGraph(draft, stepModels);
  const live = [...graph.steps.values()].filter(isLive);
  const states = new Map(live.map((at) => [at.step.id, stateOf(at, stepModels)]));
  const checking: Checking = { graph, reachable: reachableSteps(graph), live, channels, states };
  const found = checks.flatMap((check) => check(checking)).map((problem) => withVisit(checking, problem));
  const places = new Map([...graph.steps.keys()].map((id, index) => [id, index]));
  const place = ({ stepId }: FlowProblem) => (stepId === null ? -1 : (places.get(stepId) ?? -1));
  return found.sort((a, b) => place(a) - place(b));
}

/** The machine's languages do not matter here. */
function stateOf({ step, outgoing }: LiveStep, stepModels: StepModels): StepState {
  return compileStep(step, stepModels, {
    localize: (_path, text) => ({ text }),
    isConnected: (exit) => outgoing.some(({ from }) => from.exit === exit),
  });
}

function isLive(at: GraphStep): at is LiveStep {
  return at.model !== null && !at.step.disabled;
}

function withVisit({ graph, reachable }: Checking, problem: FlowProblem): FlowProblem {
  const { stepId } = problem;
  if (problem.visit || stepId === null || !shown.has(problem.code) || !reachable.has(stepId)) return problem;
  const visit = findVisit(graph, stepId);
  return visit ? { ...problem, visit } : problem;
}
