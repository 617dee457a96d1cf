// Gives a problem the shortest visit that shows it, with answers the flow takes; or takes back what cannot happen.
import { expressionHints, type FlowProblem, type VisitSetting } from '@parley/flow';
import { channelKindSchema } from '@parley/messages';
import type { Exploration } from '../explore/explorer';
import type { FoundVisit } from '../explore/found-visit';
import { playVisit } from '../visit/play-visit';
import { goalId } from './goals-for';

export type Evidence = {
  readonly exploration: Exploration;
  readonly found: readonly FlowProblem[];
  /** What is left to explore when nobody ever agrees to anything. */
  readonly agreeing: () => Exploration;
};

export function withEvidence(evidence: Evidence, problem: FlowProblem): FlowProblem[] {
  const { visit: _guessed, ...plain } = problem;
  const shown = findEvidence(evidence, problem);
  if (shown) return [{ ...plain, ...toVisit(shown) }];
  return ruledOut(evidence, problem) ? [] : [plain];
}

export function toVisit({ setting, steps }: FoundVisit): Pick<FlowProblem, 'visit' | 'setting'> {
  return { visit: steps, ...(Object.keys(setting).length > 0 && { setting }) };
}

function findEvidence({ exploration, agreeing }: Evidence, problem: FlowProblem): FoundVisit | null {
  const { sightings } = exploration;
  const { code, stepId, field, values } = problem;
  if (stepId === null) return null;
  switch (code) {
    case 'unset-variable':
    case 'overlapping-branches':
    case 'shadowed-branch':
    case 'gapped-branches':
      return sightings.toGoal(goalId(problem));
    case 'open-exit':
    case 'dangling-edge':
    case 'double-edge':
      return sightings.byWay(stepId, field?.replace(/^exit:/, '') ?? '') ?? sightings.toStep(stepId);
    case 'endless-loop':
      return circleFrom(exploration, stepId);
    case 'outside-window':
      return sightings.late(stepId, String(values['channel']));
    case 'before-consent':
      return agreeing().sightings.toStep(stepId);
    default:
      return seenAs(exploration, sightings.toStep(stepId), problem);
  }
}

/** The same visit in the language, and on the channel, that the problem is about. */
function seenAs({ terrain }: Exploration, found: FoundVisit | null, problem: FlowProblem): FoundVisit | null {
  const { language, channel } = problem.values;
  if (!found || problem.stepId === null) return found;
  const setting: VisitSetting = {
    ...found.setting,
    ...(typeof language === 'string' && language !== '' && { locale: language }),
    ...channelOf(channel),
  };
  const played = playVisit(terrain.stage, { ...setting, steps: [...found.steps] });
  return played?.steps.has(problem.stepId) ? { setting, steps: found.steps } : found;
}

function channelOf(channel: string | number | undefined): VisitSetting {
  const known = channelKindSchema.safeParse(channel).data;
  return known ? { channel: known } : {};
}

/** The visit that runs into the circle the step is part of. */
function circleFrom({ sightings, terrain }: Exploration, stepId: string): FoundVisit | null {
  const circles = sightings.failures.filter(({ code }) => code === 'step-budget');
  const leads = circles.find(({ place }) => {
    const from = place.parent?.stand.turn.session.stepId ?? place.setting.trigger ?? '';
    return comesTo(from, stepId);
  });
  return leads?.place.visit() ?? null;

  function comesTo(from: string, to: string): boolean {
    const met = new Set([from]);
    for (const id of met) {
      if (id === to) return true;
      for (const { edge } of terrain.graph.steps.get(id)?.ways ?? []) met.add(edge.to);
    }
    return false;
  }
}

/** Everything was tried, and every condition is one that trying decides. */
function ruledOut({ exploration, agreeing }: Evidence, { code }: FlowProblem): boolean {
  if (!['unset-variable', 'outside-window', 'before-consent'].includes(code)) return false;
  const complete = code === 'before-consent' ? agreeing().complete : exploration.complete;
  return complete && isDecidable(exploration);
}

export function isDecidable({ terrain }: Exploration): boolean {
  return [...terrain.facts.values()].every(({ conditions }) =>
    conditions.every((source) => expressionHints(source)?.decidable ?? true),
  );
}
