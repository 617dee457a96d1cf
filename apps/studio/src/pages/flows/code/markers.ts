// Where in the text a problem is: at the line of its step.
import type { FlowProblem } from '@parley/flow';

export type Marker = {
  readonly severity: 8 | 4;
  readonly message: string;
  readonly startLineNumber: number;
  readonly startColumn: number;
  readonly endLineNumber: number;
  readonly endColumn: number;
};

/** Severities as Monaco counts them. */
const error = 8;
const warning = 4;

export function markersFor(
  text: string,
  problems: readonly FlowProblem[],
  say: (problem: FlowProblem) => string,
): Marker[] {
  const lines = text.split('\n');
  const places = stepLines(lines);
  return problems.map((problem) => {
    const line = (problem.stepId === null ? undefined : places.get(problem.stepId)) ?? 1;
    const content = lines[line - 1] ?? '';
    return {
      severity: problem.severity === 'error' ? error : warning,
      message: say(problem),
      startLineNumber: line,
      startColumn: content.length - content.trimStart().length + 1,
      endLineNumber: line,
      endColumn: content.length + 1,
    };
  });
}

/** Steps are printed with their id first, six spaces in, between "steps" and "edges". */
function stepLines(lines: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  let inside = false;
  lines.forEach((line, index) => {
    if (line.startsWith('  "')) inside = line.startsWith('  "steps"');
    const id = inside ? /^ {6}"id": "([^"]+)"/.exec(line)?.[1] : undefined;
    if (id !== undefined) found.set(id, index + 1);
  });
  return found;
}
