// Changes the ticket of the conversation and goes on once that is done, or by its own way where there is no ticket.
import { prioritySchema } from '@parley/helpdesk';
import { defineStepModel, renameInTemplate } from '@parley/flow';
import type { Exit } from '@parley/flow';
import { z } from 'zod';
import { draftName, draftText } from '../model-kit/fields';

const draftSchema = z.object({
  name: draftText(),
  stageId: draftName,
  priority: prioritySchema.nullable().catch(null),
});
export type UpdateTicketOptions = z.infer<typeof draftSchema>;

const optionsSchema = z
  .strictObject({
    /** A template; empty: the name stays. */
    name: z.string().max(300),
    /** Null: it stays where it is. */
    stageId: z.string().min(1).max(80).nullable(),
    priority: prioritySchema.nullable(),
  })
  .refine(({ name, stageId, priority }) => name.trim() !== '' || stageId !== null || priority !== null, {
    path: ['stageId'],
    message: 'Change something of the ticket',
  });

export const updatedExit: Exit = { id: 'updated', look: 'plain', label: null, required: true };
export const noTicketExit: Exit = { id: 'no-ticket', look: 'failure', label: null, required: false };

export const updateTicketModel = defineStepModel({
  kind: 'update-ticket',
  group: 'act',
  draftSchema,
  optionsSchema,
  defaults: (): UpdateTicketOptions => ({ name: '', stageId: null, priority: null }),
  exits: () => [updatedExit, noTicketExit],
  texts: () => [],
  reads: ({ name }) => (name === '' ? [] : [{ field: 'name', source: name, as: 'template' }]),
  waits: () => true,
  compile: ({ id, options: { name, stageId, priority } }, { localize }) => ({
    entry: [
      {
        type: 'effect',
        params: {
          step: id,
          effect: { kind: 'update-ticket', data: { stageId, priority }, templates: { name: localize('name', name) } },
        },
      },
    ],
    on: {
      'effect-done': [updatedExit, noTicketExit].map((exit) => ({
        guard: { type: 'exit-is', params: { exit: exit.id } } as const,
        to: { exit: exit.id },
      })),
    },
  }),
  renameVariable: (options, from, to) => ({ ...options, name: renameInTemplate(options.name, from, to) }),
});
