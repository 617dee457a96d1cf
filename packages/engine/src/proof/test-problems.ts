// Kept tests that no longer go as they went, as problems of the flow.
import type { FlowProblem } from '@parley/flow';
import { faultText, type TestResult } from './run-test';
import type { FlowReport } from './test-flow';

export function testProblems({ recorded }: FlowReport): FlowProblem[] {
  return recorded.filter(({ faults }) => faults.length > 0).map(problemOf);
}

function problemOf({ name, visit, faults, played }: TestResult): FlowProblem {
  const { steps, ...setting } = visit;
  const why = faults.map(faultText).join('; ');
  return {
    code: 'failed-test',
    severity: 'error',
    stepId: played?.stepId ?? null,
    field: null,
    message: `The test "${name}" fails: ${why}.`,
    values: { test: name, why },
    visit: steps,
    setting,
  };
}
