// Tests a flow by its recorded visits and by visits that write themselves, and says how much of it they cover.
import type { FlowDraft, StepModels, Suite } from '@parley/flow';
import { coverageOf, type Coverage, coveringVisits } from '../explore/cover';
import { type Exploration, explore, type ExploreSetting } from '../explore/explorer';
import { setStage } from '../visit/stage';
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

export type Tested = { readonly suite?: Suite | null; readonly budget?: number };

/**
 * The same flow gives the same report.
 * @example
 * testFlow(draft, stepModels).generated.every(({ faults }) => faults.length === 0);
 */
export function testFlow(draft: FlowDraft, stepModels: StepModels, { suite = null, budget }: Tested = {}): FlowReport {
  const setting: ExploreSetting = budget === undefined ? {} : { budget };
  const generates = suite?.generated ?? true;
  return reportOn(explore(setStage(draft, stepModels), generates ? setting : { budget: 0 }), suite);
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
  const all = coverage.ways.covered.length + coverage.ways.missing.length;
  const percent = all === 0 ? 100 : Math.floor((coverage.ways.covered.length / all) * 1_000) / 10;
  return { recorded, generated, coverage, percent, complete: exploration.complete };
}

/** Every test went well, and enough was covered. */
export function passes({ recorded, generated, percent }: FlowReport, suite: Suite | null): boolean {
  const good = [...recorded, ...generated].every(({ faults }) => faults.length === 0);
  return good && percent >= (suite?.coverage ?? 0);
}
