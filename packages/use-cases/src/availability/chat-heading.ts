// The names and faces at the head of a chat, as its settings choose them (R56-R60).
import { type Connection, type Heading, headingName, headingPeople } from '@parley/helpdesk';
import { idFrom, type MemberId } from '@parley/primitives';
import { z } from 'zod';
import type { World } from '../world';
import { rosterOf } from './roster';

export type HeadingFace = { readonly name: string; readonly avatar: string | null };

type Asked = { readonly ownerId: MemberId | null; readonly seed: string; readonly language: string };

export async function chatHeading(
  world: World,
  connection: Connection,
  { language, ...asked }: Asked,
): Promise<HeadingFace[]> {
  const roster = await rosterOf(world, connection.workspaceId);
  const heading: Heading = settingsSchema.parse(connection.settings).heading;
  const people = headingPeople({ ...roster, ...asked, heading });
  return people.map(({ name, avatarUrl }) => ({ name: headingName(name, language), avatar: avatarUrl }));
}

/** Read leniently: settings of an older version still show a chat. */
const settingsSchema = z.object({
  heading: z
    .object({
      by: z.enum(['available', 'people', 'owner']),
      memberIds: z.array(z.string().transform((id) => idFrom('member', id))),
      teamIds: z.array(z.string().transform((id) => idFrom('team', id))),
      fallback: z.enum(['available', 'people', 'workspace']).catch('workspace'),
    })
    .catch({ by: 'available', memberIds: [], teamIds: [], fallback: 'workspace' }),
});
