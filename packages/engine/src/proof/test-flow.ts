// Tests a flow by its recorded visits and by visits that write themselves, and says how much of it they cover.
import { type FlowDraft, type FlowLibrary, linkFlow, type StepModels, type Suite } from '@parley/flow';
import { coverageOf, type Coverage, coveringVisits, percentOf } from '../explore/cover';
import { type Exploration, explore, type ExploreSetting } from '../explore/explorer';
import { setStage } from '../visit/stage';
import { reportOfCaller } from './report-of-caller';
import { runTest, type TestResult } from './run-test';

export type FlowReport = {
  readonly recorded: readonly TestResult[];
  readonly generated: readonly TestResult[];
  readonly coverage: Coverage;
  /** Share of the ways on that were taken, in percent. */
  readonly percent: number;
  /** Whether everything that could happen was tried; a flow with more states than the budget allows was not. */
  readonly complete: boolean;
};

export type Tested = {
  readonly suite?: Suite | null;
  readonly budget?: number;
  /** Flows it calls: visits go through them. */
  readonly library?: FlowLibrary;
};

/**
 * The same flow gives the same report.
 * @example
 * testFlow(draft, stepModels).generated.every(({ faults }) => faults.length === 0);
 */
export function testFlow(draft: FlowDraft, stepModels: StepModels, tested: Tested = {}): FlowReport {
  const { suite = null, budget, library } = tested;
  const setting: ExploreSetting = budget === undefined ? {} : { budget };
  const generates = suite?.generated ?? true;
  const linked = library && linkFlow(draft, stepModels, { library });
  const stage = setStage(linked?.document ?? draft, stepModels);
  const report = reportOn(explore(stage, generates ? setting : { budget: 0 }), suite);
  return linked ? reportOfCaller(draft, linked, report) : report;
}

/** The report on what was explored already. */
export function reportOn(exploration: Exploration, suite: Suite | null): FlowReport {
  const { stage, graph } = exploration.terrain;
  const kept = [...(stage.document.tests ?? []), ...(suite?.tests ?? [])];
  const recorded = kept.map(({ name, visit }) => runTest(stage, name, visit));
  const visits = suite?.generated === false ? [] : coveringVisits(exploration);
  const generated = visits.map(({ visit, outcome, failure }, index): TestResult => {
    const faults = failure === null ? [] : [{ code: 'failed', message: failure } as const];
    return { name: `generated ${index + 1}`, visit, faults, played: outcome };
  });
  const coverage = coverageOf(
    graph,
    [...recorded, ...generated].flatMap(({ played }) => played ?? []),
  );
  return { recorded, generated, coverage, percent: percentOf(coverage), complete: exploration.complete };
}

/** Every test went well, and enough was covered. */
export function passes({ recorded, generated, percent }: FlowReport, suite: Suite | null): boolean {
  const good = [...recorded, ...generated].every(({ faults }) => faults.length === 0);
  return good && percent >= (suite?.coverage ?? 0);
}
