// The secret address at which a program outside reports to one step of one session, once: signed, so that nobody makes one up.
import { idFrom, type SessionId, type WorkspaceId } from '@parley/primitives';
import type { World } from '../world';

export type OutsidePlace = {
  readonly workspaceId: WorkspaceId;
  readonly sessionId: SessionId;
  readonly step: string;
  /** How often something was reported to the step before; each time has an address of its own. */
  readonly round: number;
};

export function outsideAddress(world: Pick<World, 'vault' | 'publicUrl'>, place: OutsidePlace): string {
  const { workspaceId, sessionId, step, round } = place;
  return `${world.publicUrl}/v1/events/${[workspaceId, sessionId, step, round, signed(world, place)].join('.')}`;
}

/** Null for what we did not sign. */
export function readOutsideToken(world: Pick<World, 'vault' | 'hashing'>, token: string): OutsidePlace | null {
  const read = token.length > longestToken ? null : tokenPattern.exec(token);
  if (!read) return null;
  const [, workspace = '', session = '', step = '', round = '', signature = ''] = read;
  const place = {
    workspaceId: idFrom('workspace', workspace),
    sessionId: idFrom('session', session),
    step,
    round: Number(round),
  };
  // Hashes are compared, so that the time it takes says nothing about the signature
  const { sha256 } = world.hashing;
  return sha256(signature) === sha256(signed(world, place)) ? place : null;
}

const longestToken = 500;
const tokenPattern = /^([\w-]+)\.([\w-]+)\.([\w.~:-]+)\.(\d{1,6})\.([\w-]+)$/;

function signed({ vault }: Pick<World, 'vault'>, { workspaceId, sessionId, step, round }: OutsidePlace): string {
  return vault.sign(JSON.stringify(['outside-event', workspaceId, sessionId, step, round]));
}
