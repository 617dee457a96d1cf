// The heading part of a draft, also while it is unfinished.
import type { JsonObject } from '@parley/primitives';
import { z } from 'zod';

const schema = z
  .object({
    by: z.enum(['available', 'people', 'owner']),
    memberIds: z.array(z.string()),
    teamIds: z.array(z.string()),
    fallback: z.enum(['', 'available', 'people', 'workspace']),
  })
  .catch({ by: 'available', memberIds: [], teamIds: [], fallback: '' });

export type HeadingDraft = z.infer<typeof schema>;

export function readHeading(settings: JsonObject): HeadingDraft {
  return schema.parse(settings['heading']);
}

export function wantsPeople({ by, fallback }: HeadingDraft): boolean {
  return by === 'people' || (by === 'owner' && fallback === 'people');
}
