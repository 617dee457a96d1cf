// The Messenger Profile API of the double.
import { z } from 'zod';
import { type GraphAnswer, type GraphCall, type GraphWorld, good, graphError } from './world';

export function answerProfile({ method, query, body }: GraphCall, pageId: string, world: GraphWorld): GraphAnswer {
  const profile = world.profile.get(pageId) ?? {};
  if (method === 'GET') {
    const wanted = (query['fields'] ?? '').split(',');
    const shown = Object.entries(profile).filter(([name]) => wanted.includes(name));
    return good({ data: shown.length > 0 ? [Object.fromEntries(shown)] : [] });
  }
  if (method === 'DELETE') {
    const fields = z.array(z.string()).min(1).safeParse(body['fields']);
    if (!fields.success) return graphError({ code: 100, message: 'fields is required' });
    world.profile.set(
      pageId,
      Object.fromEntries(Object.entries(profile).filter(([name]) => !fields.data.includes(name))),
    );
    return good({ result: 'success' });
  }
  const parsed = profileSchema.safeParse(
    Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'access_token')),
  );
  if (!parsed.success)
    return graphError({ code: 100, message: `(#100) ${parsed.error.issues[0]?.path.join('.') ?? ''} is invalid` });
  const next = { ...profile, ...parsed.data };
  if ('persistent_menu' in next && !('get_started' in next))
    return graphError({ code: 100, message: 'You must set a Get Started button' });
  world.profile.set(pageId, next);
  return good({ result: 'success' });
}

const greeting = z
  .array(z.strictObject({ locale: z.string().min(1), text: z.string().min(1).max(160) }))
  .refine((list) => list.some((one) => one.locale === 'default'), 'default is required');

const profileSchema = z
  .looseObject({
    greeting: greeting.optional(),
    get_started: z.strictObject({ payload: z.string().min(1).max(1_000) }).optional(),
    persistent_menu: z.array(z.looseObject({ locale: z.string() })).optional(),
  })
  .refine((body) => Object.keys(body).length > 0);
