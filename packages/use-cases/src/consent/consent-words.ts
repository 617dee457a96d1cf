// What a visitor is told around the question of consent, and how their answer is recognised.
import type { Choice, Reply } from '@parley/messages';
import type { ConsentPolicy } from './consent-policy';

const words = {
  en: {
    agree: 'I agree',
    decline: 'No thanks',
    thanks: 'Thank you. Please send your message again.',
    withdrawn:
      'Your consent is taken back, and nothing is sent to you automatically any more. If you write again, we ask you anew.',
    declined: 'We have stored nothing of what you wrote. Write again if you change your mind.',
  },
  sv: {
    agree: 'Jag godkänner',
    decline: 'Nej tack',
    thanks: 'Tack. Skicka gärna ditt meddelande igen.',
    withdrawn:
      'Ditt samtycke är återtaget och inget skickas längre automatiskt till dig. Om du skriver igen frågar vi på nytt.',
    declined: 'Vi har inte sparat något av det du skrev. Skriv igen om du ändrar dig.',
  },
} as const;

export const consentWords = (language: ConsentPolicy['language']) => words[language];

const mark = 'parley-consent';

export function consentChoices({ language, textVersion }: ConsentPolicy): Choice[] {
  const { agree, decline } = words[language];
  return [
    { id: idOf('agree', textVersion), label: agree },
    { id: idOf('decline', textVersion), label: decline },
  ];
}

/** Null: it is no answer to the question. A tap on an older question's button answers nothing. */
export function readConsentReply(reply: Reply, { textVersion, language }: ConsentPolicy): 'agree' | 'decline' | null {
  if (reply.kind === 'choice') {
    if (reply.choiceId === idOf('agree', textVersion)) return 'agree';
    return reply.choiceId === idOf('decline', textVersion) ? 'decline' : null;
  }
  // Quick replies are not shown everywhere, so the same words written by hand count too.
  const said = reply.kind === 'text' ? plain(reply.text) : '';
  if (said === plain(words[language].agree)) return 'agree';
  return said === plain(words[language].decline) ? 'decline' : null;
}

/** A button of the question, whichever version of it. */
export function isConsentChoice(reply: Reply): boolean {
  return reply.kind === 'choice' && reply.choiceId.startsWith(`${mark}:`);
}

function idOf(answer: 'agree' | 'decline', textVersion: string): string {
  return `${mark}:${answer}:${textVersion.slice(0, 16)}`;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.!]+/g, ' ')
    .trim();
}
