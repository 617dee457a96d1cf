// What the settings of a chat's states say (R69-R72).
import type { EditorLanguage } from '../../../channel-editor';

const en = {
  tabs: 'When a visitor looks at the chat',
  available: 'Available',
  away: 'Away',
  offline: 'Outside hours',
  full: 'All busy',
  about: {
    available: 'Somebody who takes conversations is there.',
    away: 'The chat is open, but nobody is there.',
    offline: 'The chat is closed by its hours.',
    full: 'Everybody who is there has as many chats as they may.',
  },
  replyTime: 'Show typical reply time',
  replyTimes: {
    none: 'None',
    minutes: 'A few minutes',
    hours: 'A few hours',
    day: 'Within a day',
    own: 'Own words',
  },
  ownTime: 'Reply time in your words',
  ownTimePlaceholder: 'Replies before lunch',
  behaviour: 'What visitors see',
  awayWays: {
    message: 'Show an away message',
    nothing: 'Only that nobody is there',
    hide: 'Hide the chat button',
  },
  offlineWays: {
    'return-time': 'Show when you are back',
    message: 'Show an away message',
    hide: 'Hide the chat button',
  },
  fullWays: {
    wait: 'Show a wait message',
    hide: 'Hide the chat button',
    nothing: 'Do nothing',
  },
  awayMessage: 'Away message',
  offlineMessage: 'Message outside hours',
  offlineHelp: 'Empty says the away message.',
  waitMessage: 'Wait message',
  waitHelp: 'Empty says that everyone is helping somebody, and that you answer as soon as one is free.',
  returnHelp: 'The next opening by the chat’s hours, in the visitor’s own time zone.',
  hideHelp: 'A visitor who is in a conversation keeps it.',
};

const sv: typeof en = {
  tabs: 'När en besökare ser chatten',
  available: 'Tillgänglig',
  away: 'Ingen på plats',
  offline: 'Utanför öppettid',
  full: 'Alla upptagna',
  about: {
    available: 'Någon som tar emot konversationer är på plats.',
    away: 'Chatten är öppen, men ingen är på plats.',
    offline: 'Chatten är stängd enligt öppettiderna.',
    full: 'Alla på plats har så många chattar de får ha.',
  },
  replyTime: 'Visa normal svarstid',
  replyTimes: {
    none: 'Ingen',
    minutes: 'Några minuter',
    hours: 'Några timmar',
    day: 'Inom ett dygn',
    own: 'Egna ord',
  },
  ownTime: 'Svarstid med egna ord',
  ownTimePlaceholder: 'Svarar före lunch',
  behaviour: 'Det besökaren ser',
  awayWays: {
    message: 'Visa ett frånvaromeddelande',
    nothing: 'Bara att ingen är på plats',
    hide: 'Dölj chattknappen',
  },
  offlineWays: {
    'return-time': 'Visa när ni är tillbaka',
    message: 'Visa ett frånvaromeddelande',
    hide: 'Dölj chattknappen',
  },
  fullWays: {
    wait: 'Visa ett väntemeddelande',
    hide: 'Dölj chattknappen',
    nothing: 'Gör ingenting',
  },
  awayMessage: 'Frånvaromeddelande',
  offlineMessage: 'Meddelande utanför öppettid',
  offlineHelp: 'Lämnas det tomt visas frånvaromeddelandet.',
  waitMessage: 'Väntemeddelande',
  waitHelp: 'Lämnas det tomt står det att alla hjälper någon och att ni svarar så fort någon blir ledig.',
  returnHelp: 'Nästa öppning enligt chattens öppettider, i besökarens egen tidszon.',
  hideHelp: 'En besökare som är mitt i en konversation behåller den.',
};

export const stateWords = { en, sv } satisfies Record<EditorLanguage, typeof en>;
