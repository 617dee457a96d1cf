// Whether people on a connection are asked or told about storing data before the first message, and in which words.
import type { Connection, Consent, ConsentKind } from '@parley/helpdesk';
import { workspaceOf } from '../availability/workspace-of';
import type { World } from '../world';

export type ConsentPolicy = {
  readonly kind: ConsentKind;
  readonly text: string;
  /** Other words are another version: who agreed to the old ones is asked again (R106). */
  readonly textVersion: string;
  readonly language: 'en' | 'sv';
  /** Each of them alone takes a consent back. */
  readonly withdrawWords: readonly string[];
};

/** Null unless both the workspace's data privacy and the channel's own switch are on (R101, R103). */
export async function consentPolicy(world: World, connection: Connection): Promise<ConsentPolicy | null> {
  const asked = world.channelModels[connection.kind]?.consent?.(connection.settings) ?? null;
  if (asked === null) return null;
  const workspace = await workspaceOf(world, connection.workspaceId);
  if (!workspace?.privacy.enabled) return null;
  return { ...asked, textVersion: world.hashing.sha256(asked.text).slice(0, 64), language: workspace.language };
}

/** What somebody answered last to these words; null when they have not seen them. */
export async function lastConsent(
  world: World,
  { workspaceId, id }: Pick<Connection, 'workspaceId' | 'id'>,
  { visitorKey, textVersion }: { readonly visitorKey: string; readonly textVersion: string },
): Promise<Consent | null> {
  const rows = await world.store.listConsents(workspaceId, id, visitorKey);
  return rows.find((row) => row.textVersion === textVersion) ?? null;
}
