// What a chat says of its state when its admin chose from a list, in the chat's language (R69, R72).
type StateWords = { readonly replyTimes: Readonly<Record<string, string | undefined>>; readonly wait: string };

export const stateWords: Readonly<Record<'en' | 'sv', StateWords>> = {
  en: {
    replyTimes: {
      minutes: 'Usually replies in a few minutes',
      hours: 'Usually replies in a few hours',
      day: 'Usually replies within a day',
    },
    wait: 'Everyone is helping somebody right now. Write anyway, and we answer as soon as one of us is free.',
  },
  sv: {
    replyTimes: {
      minutes: 'Svarar oftast inom några minuter',
      hours: 'Svarar oftast inom några timmar',
      day: 'Svarar oftast inom ett dygn',
    },
    wait: 'Alla hjälper någon just nu. Skriv ändå, så svarar vi så fort någon blir ledig.',
  },
};
