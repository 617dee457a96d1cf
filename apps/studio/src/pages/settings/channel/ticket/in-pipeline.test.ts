// Status options belong to a pipeline.
import { noTicketing } from '@parley/helpdesk';
import { idFrom } from '@parley/primitives';
import { expect, it } from 'vitest';
import { inPipeline } from './in-pipeline';

const pipeline = (name: string) => ({
  id: idFrom('pipeline', name),
  stages: [{ id: idFrom('stage', `${name}-new`), name: 'New', closed: false }],
});

it('R26 clears a status the new pipeline does not have, and keeps one it has', () => {
  const service = pipeline('service');
  const draft = { ...noTicketing, pipelineId: service.id, stageId: idFrom('stage', 'service-new') };
  expect(inPipeline(draft, service)).toEqual(draft);
  expect(inPipeline(draft, pipeline('sales'))).toMatchObject({ pipelineId: 'sales', stageId: null });
});
