// What the login with Facebook says.
import type { EditorLanguage } from '../../../channel-editor';

const en = {
  begin: 'Continue with Facebook',
  again: 'Connect again with Facebook',
  about:
    'Log in as somebody with full control of the page. A window of Facebook opens; Parley never sees your password.',
  aboutAgain: 'Gets a new access token for this page, for example after a password was changed.',
  waiting: 'Go on in the Facebook window …',
  cancel: 'Cancel',
  retry: 'Try again',
  blocked: 'Your browser blocked the Facebook window',
  blockedText: 'Allow pop-ups for this site, usually at the right end of the address bar, and try again.',
  closed: 'The Facebook window was closed',
  closedText: 'Nothing was connected. Open it again when you are ready.',
  declined: 'Facebook was not allowed to share your pages',
  declinedText: 'Parley needs the permissions it asks for to receive and answer messages.',
  failed: 'The login did not work',
  pages: 'Your Facebook pages',
  noPages: 'This login has no pages',
  noPagesText: 'Create a page at Facebook, or log in as somebody else.',
  connect: 'Connect',
  connectOne: 'Connect {name}',
  noControl: 'You need full control of this page, with messages. Ask an admin of the page.',
  taken: 'Connected already, here or in another workspace.',
  otherPage: 'This channel is for another page.',
  chosen: 'Chosen',
  chosenAgain: 'New access token. Save to use it.',
  another: 'Choose another page',
  byHand: 'Connect by hand instead',
} as const;

export type LoginWords = { readonly [Key in keyof typeof en]: string };

const sv: LoginWords = {
  begin: 'Fortsätt med Facebook',
  again: 'Anslut igen med Facebook',
  about:
    'Logga in som någon med full kontroll över sidan. Ett Facebook-fönster öppnas. Parley ser aldrig ditt lösenord.',
  aboutAgain: 'Hämtar en ny åtkomsttoken för sidan, till exempel när ett lösenord har bytts.',
  waiting: 'Fortsätt i Facebook-fönstret …',
  cancel: 'Avbryt',
  retry: 'Försök igen',
  blocked: 'Webbläsaren blockerade Facebook-fönstret',
  blockedText:
    'Tillåt popup-fönster för den här webbplatsen, oftast längst till höger i adressfältet, och försök igen.',
  closed: 'Facebook-fönstret stängdes',
  closedText: 'Inget anslöts. Öppna det igen när du är redo.',
  declined: 'Facebook fick inte dela dina sidor',
  declinedText: 'Parley behöver behörigheterna för att ta emot och besvara meddelanden.',
  failed: 'Inloggningen fungerade inte',
  pages: 'Dina Facebook-sidor',
  noPages: 'Det finns inga sidor på det här kontot',
  noPagesText: 'Skapa en sida hos Facebook, eller logga in som någon annan.',
  connect: 'Anslut',
  connectOne: 'Anslut {name}',
  noControl: 'Du behöver full kontroll över sidan, med meddelanden. Fråga en administratör för sidan.',
  taken: 'Redan ansluten, här eller i en annan arbetsyta.',
  otherPage: 'Den här kanalen hör till en annan sida.',
  chosen: 'Vald',
  chosenAgain: 'Ny åtkomsttoken. Spara för att använda den.',
  another: 'Välj en annan sida',
  byHand: 'Anslut för hand i stället',
};

export const loginWords: Readonly<Record<EditorLanguage, LoginWords>> = { en, sv };
