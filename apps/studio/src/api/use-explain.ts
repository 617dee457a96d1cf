// The sentence to show for a failed call, in the language of the studio.
import { useTranslation } from 'react-i18next';
import { reasonOf } from './reason-of';

/** English shows the server's own sentence; other languages say the same by its code. */
export function useExplain(): (error: unknown) => string {
  const { t, i18n } = useTranslation();
  return (error) => {
    const { code, message } = reasonOf(error);
    if (message && i18n.language === 'en') return message;
    const known = codes.find((candidate) => candidate === code);
    return t(`reasons.${known ?? 'unknown'}`);
  };
}

const codes = [
  'BAD_REQUEST',
  'CONFLICT',
  'FORBIDDEN',
  'NOT_FOUND',
  'PRECONDITION_FAILED',
  'TOO_MANY_REQUESTS',
  'UNAUTHORIZED',
  'unreachable',
] as const;
