// Tells a request of our own studio from one that a foreign page made with the member's cookie.
import { fault } from '@parley/primitives';
import { refusal } from './refusal';

/** A foreign page can neither set our header without asking first nor hide its origin. */
export function refuseStrange(request: Request): Response | null {
  if (request.method !== 'POST') return null;
  const origin = request.headers.get('origin');
  const foreign = origin !== null && (!URL.canParse(origin) || new URL(origin).host !== hostOf(request));
  if (foreign || request.headers.get('x-parley-csrf') === null) {
    return refusal(fault('forbidden', 'This request does not come from the studio. Open the studio and try again.'));
  }
  return null;
}

function hostOf(request: Request): string {
  return request.headers.get('host') ?? new URL(request.url).host;
}
