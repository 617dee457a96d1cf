// Problems are marked on the line of their step.
import { applyCommands, emptyFlow, printFlow } from '@parley/flow';
import { expect, it } from 'vitest';
import { markersFor } from './markers';

const draft = applyCommands(emptyFlow('F', 'en'), [
  { do: 'add-step', step: { id: 'a', kind: 'x', options: {} }, at: { x: 0, y: 0 } },
  { do: 'add-step', step: { id: 'b', kind: 'x', options: { id: 'not a step' } }, at: { x: 0, y: 0 } },
]);

it('marks the line that names the step', () => {
  const text = printFlow(draft);
  const problem = {
    code: 'open-exit',
    severity: 'error',
    stepId: 'b',
    field: null,
    message: 'Leads nowhere',
    values: {},
  } as const;
  const [marker] = markersFor(text, [problem], ({ message }) => message);
  expect(text.split('\n')[(marker?.startLineNumber ?? 0) - 1]).toBe('      "id": "b",');
  expect(marker).toMatchObject({ severity: 8, message: 'Leads nowhere', startColumn: 7 });
});

it('puts problems of the whole flow on the first line', () => {
  const problem = {
    code: 'no-trigger',
    severity: 'warning',
    stepId: null,
    field: null,
    message: 'x',
    values: {},
  } as const;
  expect(markersFor(printFlow(draft), [problem], () => 'x')).toMatchObject([{ severity: 4, startLineNumber: 1 }]);
});
