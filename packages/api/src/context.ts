// What a request brings along: the world, who is logged in, and how to change the login cookie.
import type { World } from '@parley/use-cases';
import type { Actor } from '@parley/use-cases/studio';

export type ApiContext = {
  readonly world: World;
  /** Null when nobody is logged in. */
  readonly actor: Actor | null;
  /** The cookie's secret, for logging out. */
  readonly secret: string | null;
  /** The caller's address, for limits. */
  readonly from: string;
  /** Sets the login cookie; null clears it. */
  setLogin(secret: string | null): void;
};
