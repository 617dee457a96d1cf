// Gives the conversation to a person without a word to the visitor; the visit goes on for what needs no answer.
import { defineStepModel } from '@parley/flow';
import type { Exit } from '@parley/flow';
import { z } from 'zod';
import { draftName } from '../model-kit/fields';
import { toNext } from '../model-kit/next-exit';

const draftSchema = z.object({ teamId: draftName, memberId: draftName });
export type AssignOptions = z.infer<typeof draftSchema>;

const idSchema = z.string().min(1).max(80).nullable();

/** Both null: by the rule of the channel connection. */
const optionsSchema = z
  .strictObject({ teamId: idSchema, memberId: idSchema })
  .refine(({ teamId, memberId }) => teamId === null || memberId === null, {
    path: ['memberId'],
    message: 'Choose a team or a member, not both',
  });

// From here on a person answers, so the visit may well stop
const nextExit: Exit = { id: 'next', look: 'plain', label: null, required: false };

export const assignModel = defineStepModel({
  kind: 'assign',
  group: 'act',
  draftSchema,
  optionsSchema,
  defaults: (): AssignOptions => ({ teamId: null, memberId: null }),
  exits: () => [nextExit],
  texts: () => [],
  waits: () => false,
  compile: ({ id, options: { teamId, memberId } }) => ({
    entry: [{ type: 'effect', params: { step: id, effect: { kind: 'assign', data: { teamId, memberId } } } }],
    always: [toNext],
  }),
});
