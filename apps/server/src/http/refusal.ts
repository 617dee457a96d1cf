// The one place where expected failures and broken invariants become HTTP answers; nobody is shown a stack.
import { StillConflicting, type Log } from '@parley/use-cases';
import { fault, type Fault } from '@parley/primitives';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

const statuses: { readonly [C in Fault['code']]: ContentfulStatusCode } = {
  invalid: 400,
  'signed-out': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-many': 429,
  unavailable: 503,
};

export function refusal(error: Fault, status: ContentfulStatusCode = statuses[error.code]): Response {
  return Response.json({ error }, { status });
}

/** Thrown where a route cannot return early; caught by the app's one error handler. */
export class Refused extends Error {
  constructor(
    readonly problem: Fault,
    readonly status?: ContentfulStatusCode,
  ) {
    super(problem.message);
  }
}

export function answerError(error: unknown, log: Log): Response {
  if (error instanceof Refused) return refusal(error.problem, error.status);
  if (error instanceof StillConflicting) return refusal(fault('unavailable', 'Too much happened at once. Try again.'));
  log.error('A request failed', error);
  return Response.json(
    { error: { code: 'failed', message: 'Something went wrong on our side. Try again.' } },
    { status: 500 },
  );
}
