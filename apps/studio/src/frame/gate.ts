// Who may see what: without a login only the login page, without any member only the setup.
import { redirect } from '@tanstack/react-router';
import { api } from '../api/client';
import { queryClient } from '../api/query-client';

export async function requireMember({ location }: { location: { href: string } }): Promise<void> {
  const session = await askSession();
  if (session.setupNeeded) throw redirect({ to: '/setup' });
  if (!session.member) throw redirect({ to: '/login', search: location.href === '/' ? {} : { next: location.href } });
}

export async function requireNobody(): Promise<void> {
  const session = await askSession();
  if (session.setupNeeded) throw redirect({ to: '/setup' });
  if (session.member) throw redirect({ to: '/flows' });
}

export async function requireSetup(): Promise<void> {
  const session = await askSession();
  if (!session.setupNeeded) throw redirect({ to: session.member ? '/flows' : '/login' });
}

function askSession() {
  return queryClient.ensureQueryData(api.auth.me.queryOptions());
}
