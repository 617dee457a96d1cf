// The consent options of a draft, whatever it holds so far.
import type { JsonObject } from '@parley/primitives';

export type ConsentDraft = { readonly apply: boolean; readonly kind: 'explicit' | 'implicit'; readonly text: string };

export function readConsent({ consent }: JsonObject): ConsentDraft {
  const told = typeof consent === 'object' && consent !== null && !Array.isArray(consent) ? consent : {};
  return {
    apply: told['apply'] === true,
    kind: told['kind'] === 'implicit' ? 'implicit' : 'explicit',
    text: typeof told['text'] === 'string' ? told['text'] : '',
  };
}
