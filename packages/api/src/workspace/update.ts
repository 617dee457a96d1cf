// Changes the workspace.
import { colourSchema, entitlementSchema, isTimeZone, ticketPolicySchema } from '@parley/helpdesk';
import { updateWorkspace } from '@parley/use-cases/studio';
import { z } from 'zod';
import { name, picture } from '../input';
import { allow, answer } from '../procedure';

export const update = allow('admin')
  .input(
    z.strictObject({
      name: name.optional(),
      brandColour: colourSchema.optional(),
      logoUrl: picture.optional(),
      language: z.enum(['en', 'sv']).optional(),
      timeZone: z.string().max(60).refine(isTimeZone, 'Choose a time zone such as Europe/Stockholm').optional(),
      code: z.strictObject({ enabled: z.boolean() }).optional(),
      privacy: z.strictObject({ enabled: z.boolean(), disclosure: z.boolean().optional() }).optional(),
      ticketPolicy: ticketPolicySchema.optional(),
      entitlements: z.partialRecord(entitlementSchema, z.boolean()).optional(),
    }),
  )
  .mutation(({ ctx, input }) => answer(updateWorkspace(ctx.world, ctx.actor, input)));
