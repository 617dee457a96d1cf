// The whole proof of a flow: what its drawing says against it, what visits say, and for each problem the visit that shows it.
import {
  checkFlow,
  checkSwitches,
  type CheckedChannel,
  type FlowDraft,
  type FlowLibrary,
  type FlowProblem,
  linkFlow,
  type LiveFlows,
  problemsOfCaller,
  type StepModels,
  unlinked,
} from '@parley/flow';
import { type Exploration, explore } from '../explore/explorer';
import { setStage } from '../visit/stage';
import { goalsFor } from './goals-for';
import { reportOfCaller } from './report-of-caller';
import { reportOn, type FlowReport } from './test-flow';
import { testProblems } from './test-problems';
import { unprovedProblems } from './unproved-problems';
import { type Evidence, withEvidence } from './with-evidence';

export type Examined = {
  readonly problems: readonly FlowProblem[];
  readonly report: FlowReport;
};

export type ExamineSetting = {
  readonly channels?: readonly CheckedChannel[];
  /** Turns of the engine at most. */
  readonly budget?: number;
  /** Flows it calls: with them the proof goes through every call. */
  readonly library?: FlowLibrary;
  /** Flows it changes over to, as they are live. */
  readonly live?: LiveFlows;
  readonly flowId?: string | null;
};

/**
 * Takes some tenths of a second for a large flow: off the main thread in a browser.
 * @example
 * examineFlow(draft, stepModels, { channels }).problems.some(({ severity }) => severity === 'error');
 */
export function examineFlow(draft: FlowDraft, stepModels: StepModels, setting: ExamineSetting = {}): Examined {
  const { library, live, flowId = null } = setting;
  const linked = library ? linkFlow(draft, stepModels, { library, flowId }) : unlinked(draft);
  const { problems, report } = examine(linked.document, stepModels, setting);
  const switches = live ? checkSwitches(linked.document, stepModels, { live, flowId }) : [];
  return {
    problems: sorted(draft, problemsOfCaller(draft, linked, [...switches, ...problems])),
    report: reportOfCaller(draft, linked, report),
  };
}

function examine(draft: FlowDraft, stepModels: StepModels, setting: ExamineSetting): Examined {
  const { channels = [] } = setting;
  const found = checkFlow(draft, stepModels, { channels });
  const stage = setStage(draft, stepModels);
  const windows = channels.flatMap(({ kind, capabilities: { window } }) =>
    window.flowHours === null ? [] : [{ kind, hours: window.flowHours }],
  );
  const budget = setting.budget ?? budgetFor(draft);
  const exploration = explore(stage, { goals: goalsFor(draft, stepModels, found), windows, budget });
  const evidence: Evidence = { exploration, found, agreeing: () => withoutConsent(exploration, budget) };
  const problems = found.flatMap((problem) => withEvidence(evidence, problem));
  const report = reportOn(exploration, null);
  const more = [...unprovedProblems(evidence), ...testProblems(report)];
  return { problems: sorted(draft, [...problems, ...more]), report };
}

/** Enough to see everything of a flow as flows are; a larger one costs more, and none costs minutes. */
function budgetFor({ steps }: FlowDraft): number {
  return Math.min(30_000, 8_000 + 20 * steps.length);
}

/** The same flow again, but nobody ever agrees. */
function withoutConsent({ terrain }: Exploration, budget: number): Exploration {
  const avoid = new Set(
    [...terrain.facts.values()].flatMap(({ at }) =>
      (at.model?.consents(at.step.options) ?? []).map((exit) => `${at.step.id}/${exit}`),
    ),
  );
  return explore(terrain.stage, { avoid, budget });
}

/** By step in drawing order, those of the whole flow first. */
function sorted({ steps }: FlowDraft, problems: readonly FlowProblem[]): readonly FlowProblem[] {
  const places = new Map(steps.map(({ id }, index) => [id, index]));
  const place = ({ stepId }: FlowProblem) => (stepId === null ? -1 : (places.get(stepId) ?? -1));
  return problems.toSorted((a, b) => place(a) - place(b));
}
