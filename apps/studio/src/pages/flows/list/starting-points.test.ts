// What new flows begin with: each channel's own beginning is a flow that can be published, and empty is empty.
import { checkFlow } from '@parley/flow';
import { stepModels } from '@parley/steps/models';
import { expect, it } from 'vitest';
import { startingFlow, startingPoints } from './starting-points';

const say = (key: string) => `Words of ${key}`;

it.each(startingPoints)('R85 $id gives a flow without faults', (point) => {
  const flow = startingFlow(point, { name: 'New', language: 'en' }, say);
  if (!point.beginning) return expect(flow.steps).toEqual([]);
  expect(flow.steps[0]?.kind).toBe(point.beginning.occasion);
  const faults = checkFlow(flow, stepModels).filter(({ severity }) => severity === 'error');
  // A form's flow waits for the form to be chosen.
  if (point.beginning.shape !== 'mapping') expect(faults).toEqual([]);
  return undefined;
});
