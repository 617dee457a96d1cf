// What is wrong with a change of password before the server is asked.
export interface Passwords {
  current: string;
  next: string;
  again: string;
}

export type PasswordMistakes = Partial<Record<keyof Passwords, 'wrong' | 'short' | 'differ'>>;

export function checkPasswords({ current, next, again }: Passwords): PasswordMistakes {
  return {
    ...(current === '' && { current: 'wrong' }),
    ...(next.length < shortest && { next: 'short' }),
    ...(next !== again && { again: 'differ' }),
  };
}

/** As the server asks. */
const shortest = 10;
