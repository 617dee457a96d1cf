// Which keyboard and autofill a question deserves; null means free text.
import type { Asked } from '../../words/chat-words';

export type FieldKind =
  | { type: 'email'; inputMode: 'email'; autocomplete: 'email' }
  | { type: 'tel'; inputMode: 'tel'; autocomplete: 'tel' }
  | { type: 'text'; inputMode: 'url'; autocomplete: 'url' }
  | { type: 'text'; inputMode: 'decimal'; autocomplete: 'off' };

export function fieldKind(asked: Asked): FieldKind | null {
  return KINDS[asked] ?? null;
}

const KINDS: Partial<Record<Asked, FieldKind>> = {
  email: { type: 'email', inputMode: 'email', autocomplete: 'email' },
  phone: { type: 'tel', inputMode: 'tel', autocomplete: 'tel' },
  url: { type: 'text', inputMode: 'url', autocomplete: 'url' },
  number: { type: 'text', inputMode: 'decimal', autocomplete: 'off' },
};
