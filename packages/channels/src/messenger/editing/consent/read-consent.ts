// The consent options of a draft, whatever it holds so far.
import type { JsonObject, JsonValue } from '@parley/primitives';
import { usualWithdrawWords } from '../../model';

export type ConsentDraft = {
  readonly apply: boolean;
  readonly kind: 'explicit' | 'implicit';
  readonly text: string;
  readonly withdrawWords: string[];
};

export function readConsent({ consent }: JsonObject): ConsentDraft {
  const told = typeof consent === 'object' && consent !== null && !Array.isArray(consent) ? consent : {};
  return {
    apply: told['apply'] === true,
    kind: told['kind'] === 'implicit' ? 'implicit' : 'explicit',
    text: typeof told['text'] === 'string' ? told['text'] : '',
    withdrawWords: readWords(told['withdrawWords']),
  };
}

function readWords(told: JsonValue | undefined): string[] {
  if (!Array.isArray(told)) return [...usualWithdrawWords];
  return told.filter((word) => typeof word === 'string');
}
