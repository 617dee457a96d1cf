// `parley flow test`: recorded visits and visits that write themselves, with how much of the flow they cover.
import { faultText, type FlowReport, passes, testFlow, type TestResult } from '@parley/engine';
import { stepModels } from '@parley/steps/models';
import { type Command, needed } from '../words';
import { withCalledFlows } from './called-flows';
import { readFlow } from './read-flow';
import { readSuite } from './visit-file';

export const testCommand: Command = async (words) => {
  const draft = readFlow(needed(words, 0, 'the flow file'));
  const file = words.options['suite'];
  const suite = file === undefined ? null : readSuite(file);
  const { library } = await withCalledFlows(words, draft);
  const report = testFlow(draft, stepModels, { suite, library });
  return { json: plain(report), text: describe(report, suite?.coverage), found: !passes(report, suite) };
};

function plain({ recorded, generated, coverage, percent, complete }: FlowReport) {
  const result = ({ name, visit, faults, played }: TestResult) => ({
    name,
    passed: faults.length === 0,
    faults: faults.map((fault) => ({ ...fault, message: faultText(fault) })),
    status: played?.status ?? null,
    visit,
  });
  return { recorded: recorded.map(result), generated: generated.map(result), coverage, percent, complete };
}

function describe({ recorded, generated, coverage, percent, complete }: FlowReport, wanted = 0): string {
  const { steps, ways } = coverage;
  const share = ({ covered, missing }: FlowReport['coverage']['steps']) =>
    `${covered.length} of ${covered.length + missing.length}`;
  return [
    ...recorded.map(describeResult),
    ...generated.map(describeResult),
    `${share(steps)} steps and ${share(ways)} ways on covered (${percent} %).`,
    ...steps.missing.map((step) => `not covered: step ${step}`),
    ...ways.missing.map((way) => `not covered: way on ${way}`),
    ...(percent < wanted ? [`The suite wants ${wanted} % of the ways on covered.`] : []),
    ...(complete ? [] : ['Not everything was tried: this flow has more states than are looked at.']),
  ].join('\n');
}

function describeResult({ name, faults, visit }: TestResult): string {
  if (faults.length === 0) return `ok ${name}`;
  const { steps, ...setting } = visit;
  return `FAILED ${name}: ${faults.map(faultText).join('; ')}\n  ${JSON.stringify({ ...setting, steps })}`;
}
