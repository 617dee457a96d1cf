// Words of the chat-opened trigger.
export const words = {
  en: { label: 'Chat opened', about: 'A visitor opens the chat', exits: { next: 'Visitor opens the chat' } },
  sv: { label: 'Chatten öppnas', about: 'En besökare öppnar chatten', exits: { next: 'Besökaren öppnar chatten' } },
} as const;
