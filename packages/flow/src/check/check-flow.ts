// Everything that can be said against a flow before anybody visits it.
import { findVisit } from '../graph/find-visit';
import { flowGraph, type GraphStep } from '../graph/flow-graph';
import { reachableSteps } from '../graph/graph-questions';
import type { FlowDraft } from '../language/document';
import type { FlowProblem } from '../language/problem';
import type { StepModels } from '../language/step-model';
import { checkChannels } from './check-channels';
import { checkEdges } from './check-edges';
import { checkEntrances } from './check-entrances';
import { checkNames } from './check-names';
import { checkSteps } from './check-steps';
import { checkTexts } from './check-texts';
import { checkUnset } from './check-unset';
import { checkWindow } from './check-window';
import type { Check, CheckedChannel, Checking, LiveStep } from './checking';

const checks: readonly Check[] = [
  checkEntrances,
  checkSteps,
  checkEdges,
  checkTexts,
  checkNames,
  checkUnset,
  checkChannels,
  checkWindow,
];

/** Codes whose problems a visit shows. */
const shown: ReadonlySet<string> = new Set(['open-exit', 'dangling-edge', 'endless-loop']);

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
  const checking: Checking = { graph, reachable: reachableSteps(graph), live, channels };
  const found = checks.flatMap((check) => check(checking)).map((problem) => withVisit(checking, problem));
  const places = new Map([...graph.steps.keys()].map((id, index) => [id, index]));
  const place = ({ stepId }: FlowProblem) => (stepId === null ? -1 : (places.get(stepId) ?? -1));
  return found.sort((a, b) => place(a) - place(b));
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
