// The kinds of procedures, and the one place where faults become status codes.
import type { Role } from '@parley/helpdesk';
import type { Fault, Result } from '@parley/primitives';
import { hasAccountAccess } from '@parley/use-cases/studio';
import { initTRPC, TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import type { ApiContext } from './context';

const t = initTRPC.context<ApiContext>().create({
  errorFormatter({ shape, error }) {
    const issue = error.cause instanceof ZodError ? error.cause.issues[0] : undefined;
    const field =
      error.cause instanceof FaultError ? (error.cause.fault.field ?? null) : (issue?.path.join('.') ?? null);
    const message = issue ? `${field ? `${field}: ` : ''}${issue.message}` : shape.message;
    const { stack: _, ...data } = shape.data;
    return { ...shape, message: error.code === 'INTERNAL_SERVER_ERROR' ? broken : message, data: { ...data, field } };
  },
});

const broken = 'Something broke on our side and was logged. Try again; if it stays, tell your admin.';

export const router = t.router;

const logged = t.procedure.use(async ({ ctx, path, next }) => {
  const result = await next();
  if (!result.ok && result.error.code === 'INTERNAL_SERVER_ERROR')
    ctx.world.log.error(`api ${path}`, result.error.cause ?? result.error);
  return result;
});

/** Open to everybody. */
export const open = logged;

/** For logged-in members of these roles; `ctx.actor` is set. */
export function allow(...roles: readonly Role[]) {
  return logged.use(({ ctx, next }) => {
    if (!ctx.actor) throw loggedOut();
    if (!roles.includes(ctx.actor.member.role)) {
      throw new TRPCError({
        code: 'FORBIDDEN',
        message: `Your role (${ctx.actor.member.role}) may not do this. Ask an admin of your workspace.`,
      });
    }
    return next({ ctx: { ...ctx, actor: ctx.actor } });
  });
}

/** For admins and members with account access: connecting and changing channels and inboxes (R3, R4). */
export const allowAccount = logged.use(({ ctx, next }) => {
  if (!ctx.actor) throw loggedOut();
  if (!hasAccountAccess(ctx.actor.member)) {
    throw new TRPCError({
      code: 'FORBIDDEN',
      message: 'Only members with account access connect and change channels. Ask an admin of your workspace for it.',
    });
  }
  return next({ ctx: { ...ctx, actor: ctx.actor } });
});

function loggedOut(): TRPCError {
  return new TRPCError({ code: 'UNAUTHORIZED', message: 'You are logged out. Log in and try again.' });
}

class FaultError extends Error {
  constructor(readonly fault: Fault) {
    super(fault.message);
    this.name = 'FaultError';
  }
}

const codes = {
  'not-found': 'NOT_FOUND',
  invalid: 'BAD_REQUEST',
  conflict: 'CONFLICT',
  forbidden: 'FORBIDDEN',
  'signed-out': 'UNAUTHORIZED',
  'too-many': 'TOO_MANY_REQUESTS',
  unavailable: 'PRECONDITION_FAILED',
} as const;

/** Unwraps what a verb gave back, or answers with its fault. */
export async function answer<T>(outcome: Promise<Result<T, Fault>>): Promise<T> {
  const result = await outcome;
  if (result.ok) return result.value;
  throw new TRPCError({
    code: codes[result.error.code],
    message: result.error.message,
    cause: new FaultError(result.error),
  });
}
