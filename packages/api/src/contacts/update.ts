// Changes properties or owner; CONFLICT when it is stale.
import { propertyValueSchema } from '@parley/helpdesk';
import { updateContact } from '@parley/use-cases/studio';
import { z } from 'zod';
import { contactId, memberId, revision } from '../input';
import { allow, answer } from '../procedure';

export const update = allow('admin', 'agent')
  .input(
    z.strictObject({
      contactId,
      revision: revision.optional(),
      properties: z.record(z.string().regex(/^[a-z][a-z0-9_]{0,59}$/), propertyValueSchema).optional(),
      ownerId: memberId.nullable().optional(),
    }),
  )
  .mutation(({ ctx, input }) => answer(updateContact(ctx.world, ctx.actor, input)));
