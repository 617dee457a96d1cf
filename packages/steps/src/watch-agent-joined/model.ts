// Runs its steps beside the visit when a member of the team takes the conversation.
import { defineStepModel } from '@parley/flow';
import { z } from 'zod';
import { nextExit, toNext } from '../model-kit/next-exit';

const draftSchema = z.object({ everyTime: z.boolean().catch(false) });
export type WatchAgentJoinedOptions = z.infer<typeof draftSchema>;

const optionsSchema = z.strictObject({
  /** Also when the conversation was handed back meanwhile and is taken again; else the first time alone. */
  everyTime: z.boolean(),
});

const always = 1_000_000;

export const watchAgentJoinedModel = defineStepModel({
  kind: 'watch-agent-joined',
  group: 'compose',
  draftSchema,
  optionsSchema,
  defaults: (): WatchAgentJoinedOptions => ({ everyTime: false }),
  exits: () => [nextExit],
  texts: () => [],
  waits: () => false,
  watches: ({ everyTime }) => ({ on: 'agent-joined', times: everyTime ? always : 1 }),
  compile: () => ({ always: [toNext] }),
});
