// What stands between a form and floods: a share of posts per address and form, and arithmetic.
import type { World } from '@parley/use-cases';
import type { Context } from 'hono';
import { createRateLimit } from '../../rate-limit';
import { createProofOfWork, type ProofOfWork } from './proof-of-work';

export type FormGuard = {
  allows(c: Context, formId: string): boolean;
  readonly work: ProofOfWork;
};

type Guarding = { readonly postsPerMinute: number; readonly addressOf: (c: Context) => string };

/** Nobody fills in one form more often than this by hand; programs of customers have their own address. */
const perMinute = 30;

export function createFormGuard(world: World, { postsPerMinute, addressOf }: Guarding): FormGuard {
  const allows = createRateLimit(Math.min(postsPerMinute, perMinute), world.clock);
  return { allows: (c, formId) => allows(`${addressOf(c)} ${formId}`), work: createProofOfWork(world) };
}
