// What is written and not sent, by conversation, kept in this browser also over a reload.

type Mode = 'reply' | 'note';

const keyOf = (conversationId: string, mode: Mode) => `parley.draft.${conversationId}.${mode}`;

export function readDraft(conversationId: string, mode: Mode): string {
  try {
    return localStorage.getItem(keyOf(conversationId, mode)) ?? '';
  } catch {
    return '';
  }
}

export function keepDraft(conversationId: string, mode: Mode, text: string): void {
  try {
    if (text === '') localStorage.removeItem(keyOf(conversationId, mode));
    else localStorage.setItem(keyOf(conversationId, mode), text);
  } catch {
    // A browser that keeps nothing still holds the text until the page is left.
  }
}
