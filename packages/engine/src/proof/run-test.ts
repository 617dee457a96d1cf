// Plays a kept visit again and says what went otherwise.
import type { VisitScript } from '@parley/flow';
import { type Outcome, type PlayedVisit, playVisit } from '../visit/play-visit';
import type { VisitStage } from '../visit/stage';

export type TestFault =
  | { readonly code: 'no-trigger' }
  /** Words that were expected and not said. */
  | { readonly code: 'missed'; readonly words: string }
  /** Nothing waited for what the visitor did in this line of the script, counted from 1. */
  | { readonly code: 'refused'; readonly line: number }
  | { readonly code: 'failed'; readonly message: string };

export type TestResult = {
  readonly name: string;
  readonly visit: VisitScript;
  readonly faults: readonly TestFault[];
  readonly played: Outcome | null;
};

export function runTest(stage: VisitStage, name: string, visit: VisitScript): TestResult {
  const played = startsHere(stage, visit) ? playVisit(stage, visit) : null;
  return { name, visit, played, faults: played ? faultsOf(played) : [{ code: 'no-trigger' }] };
}

/** A trigger that was removed since must not pass for another one. */
function startsHere({ document }: VisitStage, { trigger }: VisitScript): boolean {
  return trigger === undefined || document.steps.some(({ id, disabled }) => id === trigger && !disabled);
}

function faultsOf({ missed, refused, status, effects }: PlayedVisit): TestFault[] {
  const report = effects.find(({ kind }) => kind === 'report-problem')?.data['message'];
  const failed: TestFault[] =
    status === 'failed'
      ? [{ code: 'failed', message: typeof report === 'string' ? report : 'the engine gave up' }]
      : [];
  return [
    ...refused.map((index): TestFault => ({ code: 'refused', line: index + 1 })),
    ...missed.map((words): TestFault => ({ code: 'missed', words })),
    ...failed,
  ];
}

/** In English, for the command line. */
export function faultText(fault: TestFault): string {
  switch (fault.code) {
    case 'no-trigger':
      return 'the trigger it starts from is gone';
    case 'missed':
      return `"${fault.words}" was expected and not said`;
    case 'refused':
      return `nothing waited for line ${fault.line}`;
    case 'failed':
      return `the visit failed: ${fault.message}`;
  }
}
