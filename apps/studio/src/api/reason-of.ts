// Turns whatever a call failed with into a code to act on and a sentence to show.
import { TRPCClientError } from '@trpc/client';
import { z } from 'zod';

export interface Reason {
  /** The server's code, such as FORBIDDEN or CONFLICT; 'unreachable' when no answer came. */
  code: string;
  /** The server's sentence: what happened and what to do. Empty when none came. */
  message: string;
  /** The input the server complains about. */
  field?: string;
}

export function reasonOf(error: unknown): Reason {
  if (!(error instanceof TRPCClientError))
    return { code: 'unknown', message: error instanceof Error ? error.message : '' };
  const known = answerSchema.safeParse(error.data);
  if (!known.success) return { code: 'unreachable', message: '' };
  const { code, field } = known.data;
  return { code, message: error.message, field: field ?? undefined };
}

const answerSchema = z.object({ code: z.string(), field: z.string().nullish() });
