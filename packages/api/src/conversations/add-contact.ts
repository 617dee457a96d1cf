// Makes the unknown visitor a contact, or says which one it is.
import { addContact as perform } from '@parley/use-cases/studio';
import { z } from 'zod';
import { conversationId, email } from '../input';
import { allow, answer } from '../procedure';

const part = z.string().trim().max(200).optional();

export const addContact = allow('admin', 'agent')
  .input(z.strictObject({ conversationId, email, firstName: part, lastName: part }))
  .mutation(({ ctx, input }) => answer(perform(ctx.world, ctx.actor, input)));
