// Finds mistakes before anything is sent; the server checks again.
import type { TFunction } from 'i18next';
import { z } from 'zod';

export const shortestPassword = 10;

export interface SetupValues {
  workspaceName: string;
  name: string;
  email: string;
  password: string;
}

export type Mistakes = Partial<Record<keyof SetupValues, string>>;
type Say = TFunction<'login'>;

export function checkLogin({ email, password }: { email: string; password: string }, t: Say): Mistakes {
  return withoutGaps({ email: checkEmail(email, t), password: password ? undefined : t('passwordMissing') });
}

export function checkSetup(values: SetupValues, t: Say): Mistakes {
  return withoutGaps({
    workspaceName: values.workspaceName.trim() ? undefined : t('workspaceMissing'),
    name: values.name.trim() ? undefined : t('nameMissing'),
    email: checkEmail(values.email, t),
    password: values.password.length < shortestPassword ? t('passwordShort', { count: shortestPassword }) : undefined,
  });
}

function checkEmail(email: string, t: Say): string | undefined {
  if (!email.trim()) return t('emailMissing');
  return z.email().safeParse(email.trim()).success ? undefined : t('emailWrong');
}

function withoutGaps(found: Record<string, string | undefined>): Mistakes {
  return Object.fromEntries(Object.entries(found).filter(([, mistake]) => mistake !== undefined));
}
