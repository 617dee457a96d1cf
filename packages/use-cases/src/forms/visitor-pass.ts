// What a browser holds that has sent forms with questions asked once: sealed names of its own submissions, nothing of what was said.
import { z } from 'zod';
import type { World } from '../world';

const passSchema = z.strictObject({ sent: z.array(z.string().max(80)).max(50) });
/** Of older ones no browser is asked about again. */
const kept = 20;

export function passFor(world: Pick<World, 'vault'>, before: string | undefined, submissionId: string): string {
  const sent = [submissionId, ...sentBy(world, before)].slice(0, kept);
  return world.vault.seal(JSON.stringify({ sent: [...new Set(sent)] }));
}

/** Nothing for a pass we did not write. */
export function sentBy(world: Pick<World, 'vault'>, pass: string | undefined): readonly string[] {
  if (pass === undefined || pass.length > 4_000) return [];
  try {
    return passSchema.parse(JSON.parse(world.vault.open(pass))).sent;
  } catch {
    return [];
  }
}
