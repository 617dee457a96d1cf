// Why a chat is, or is not, on a page (2.6).
import { deviceSchema } from '@parley/helpdesk';
import { explainWidget } from '@parley/use-cases/studio';
import { z } from 'zod';
import { connectionId } from '../input';
import { allow, answer } from '../procedure';

const address = z.string().trim().max(2_000);

export const explain = allow('admin', 'marketer', 'agent')
  .input(
    z.strictObject({
      connectionId,
      facts: z.strictObject({
        url: address,
        referrer: address.default(''),
        device: deviceSchema.default('desktop'),
        language: z.string().trim().toLowerCase().max(10).default(''),
        country: z
          .string()
          .trim()
          .toUpperCase()
          .regex(/^([A-Z]{2})?$/, 'Write a country as two letters, such as SE')
          .default(''),
        labelIds: z.array(z.string().max(80)).max(50).default([]),
        known: z.boolean().default(false),
        returning: z.boolean().default(false),
      }),
    }),
  )
  .query(({ ctx, input }) => answer(explainWidget(ctx.world, ctx.actor, input)));
