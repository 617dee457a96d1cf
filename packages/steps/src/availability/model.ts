// Goes on by whether we are open at this moment: by the channel's opening hours, or by whether somebody is in.
import { defineStepModel } from '@parley/flow';
import type { Exit } from '@parley/flow';
import { z } from 'zod';

const bySchema = z.enum(['hours', 'team']);

const draftSchema = z.object({ by: bySchema.catch('hours') });
export type AvailabilityOptions = z.infer<typeof draftSchema>;

const optionsSchema = z.strictObject({
  /** `hours`: the channel's opening hours. `team`: somebody could take a conversation now, hours included. */
  by: bySchema,
});

const openExit: Exit = { id: 'open', look: 'condition', label: null, required: true };
const closedExit: Exit = { id: 'closed', look: 'condition', label: null, required: true };

const sources = { hours: 'team.open', team: 'team.available' } as const;

export const availabilityModel = defineStepModel({
  kind: 'availability',
  group: 'decide',
  draftSchema,
  optionsSchema,
  defaults: (): AvailabilityOptions => ({ by: 'hours' }),
  exits: () => [openExit, closedExit],
  texts: () => [],
  waits: () => false,
  compile: ({ options: { by } }) => ({
    always: [
      { guard: { type: 'expression', params: { source: sources[by] } }, to: { exit: openExit.id } },
      { to: { exit: closedExit.id } },
    ],
  }),
});
