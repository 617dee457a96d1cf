// What is said about putting the chat on a site.
import type { EditorLanguage } from '../../../channel-editor';

const en = {
  code: 'Embed code',
  codeHelp: 'Paste it right before </body> on every page that should have the chat.',
  copy: 'Copy',
  copied: 'Copied',
  instructions: 'View instructions for',
  wordpress: 'I host my site on WordPress',
  manual: (name: string) => `Manual of ${name}`,
  newTab: 'opens in a new tab',
  developer: 'Send to a developer',
  developerHelp: 'They get the code by email, and where it goes.',
  email: 'Email address',
  send: 'Send',
  emailWrong: 'Write an email address, such as ann@example.com.',
  sent: (to: string) => `Sent to ${to}.`,
};

const sv: typeof en = {
  code: 'Inbäddningskod',
  codeHelp: 'Klistra in den precis före </body> på varje sida som ska ha chatten.',
  copy: 'Kopiera',
  copied: 'Kopierat',
  instructions: 'Visa anvisningar för',
  wordpress: 'Min webbplats ligger på WordPress',
  manual: (name) => `Handbok för ${name}`,
  newTab: 'öppnas i en ny flik',
  developer: 'Skicka till en utvecklare',
  developerHelp: 'Hen får koden med e-post, och var den ska vara.',
  email: 'E-postadress',
  send: 'Skicka',
  emailWrong: 'Skriv en e-postadress, till exempel ann@example.com.',
  sent: (to) => `Skickat till ${to}.`,
};

export const installWords = { en, sv } satisfies Record<EditorLanguage, typeof en>;
