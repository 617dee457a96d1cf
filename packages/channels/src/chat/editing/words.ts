// What the chat's panels say.
import type { ChannelWords, EditorLanguage } from '../../channel-editor';
import type { ColourTexts } from '@parley/ui';

export type ChatWords = ChannelWords & {
  nameLabel: string;
  nameHelp: string;
  nameMissing: string;
  colour: string;
  brand: string;
  colourWrong: string;
  colours: ColourTexts;
  presets: readonly string[];
  position: string;
  left: string;
  right: string;
  locale: string;
  languages: Record<EditorLanguage, string>;
  welcome: string;
  welcomeHelp: string;
  welcomeDefault: string;
  tooLong: string;
  prompt: string;
  promptHelp: string;
  promptNeeds: string;
  replyTime: string;
  replyTimeHelp: string;
  replyTimePlaceholder: string;
  away: string;
  awayHelp: string;
  privacy: string;
  privacyText: string;
  privacyHelp: string;
  privacyUrl: string;
  privacyWrong: string;
  domains: string;
  domainsHelp: string;
  domainsWrong: string;
  site: string;
  automatic: string;
  write: string;
  visitor: string;
  code: string;
  codeHelp: string;
  copy: string;
  copied: string;
  howTo: readonly string[];
  wordpress: string;
};

const en: ChatWords = {
  name: 'Chat',
  about: 'Talk with visitors live on your website.',
  next: 'Put the chat on your site',
  steps: {
    look: { title: 'Appearance', help: 'How the chat looks on your site.' },
    welcome: { title: 'Welcome', help: 'What visitors read before they write.' },
  },
  nameLabel: 'Name',
  nameHelp: 'Only your team sees it.',
  nameMissing: 'Write a name, so that your team can tell this chat from others.',
  colour: 'Colour',
  brand: 'From your brand settings',
  colourWrong: 'Write six hexadecimal digits, such as 0b7f72.',
  colours: {
    presets: 'Ready-made colours',
    hex: 'Hexadecimal colour',
    pick: 'Pick any colour',
    verdicts: {
      white: 'White text reads well on this colour',
      black: 'Dark text is used, as white would be hard to read',
      faint: 'Hard to see on a white page. A darker colour works better',
    },
  },
  presets: ['Blue', 'Green', 'Teal', 'Brown', 'Red', 'Plum', 'Violet', 'Graphite'],
  position: 'Position',
  left: 'Left',
  right: 'Right',
  locale: 'Language of the chat',
  languages: { en: 'English', sv: 'Swedish' },
  welcome: 'Welcome message',
  welcomeHelp: 'Shown when a visitor opens the chat for the first time.',
  welcomeDefault: 'Hi! How can we help you?',
  tooLong: 'Use at most 1,000 characters.',
  prompt: 'Pop the welcome open as a prompt',
  promptHelp: 'Shows it beside the chat button when the page has loaded.',
  promptNeeds: 'Write a welcome message first; there is nothing to pop open.',
  replyTime: 'Reply time',
  replyTimeHelp: 'Stands under the names at the top.',
  replyTimePlaceholder: 'Replies in a few minutes',
  away: 'Message when nobody is there',
  awayHelp: 'Shown while no one who could answer is available.',
  privacy: 'Privacy notice',
  privacyText: 'Notice',
  privacyHelp: 'Shown before the visitor writes.',
  privacyUrl: 'Address of your privacy policy',
  privacyWrong: 'Write a complete address that begins with https://.',
  domains: 'Sites that may show the chat',
  domainsHelp: 'One per line, such as example.com or *.example.com. Empty allows every site.',
  domainsWrong: 'Write domains without https:// or a path, such as example.com.',
  site: 'your-site.example',
  automatic: 'Automatic reply',
  write: 'Write a message',
  visitor: 'Hello! I have a question.',
  code: 'Embed code',
  codeHelp: 'Paste it right before </body> on every page that should have the chat.',
  copy: 'Copy',
  copied: 'Copied',
  howTo: [
    'Copy the code.',
    'Paste it right before </body> in your site’s template.',
    'Load a page of your site: the chat button is in the corner.',
  ],
  wordpress: 'In WordPress, use a plugin that adds code to the footer and paste it there.',
};

const sv: ChatWords = {
  name: 'Chatt',
  about: 'Prata med besökare direkt på webbplatsen.',
  next: 'Lägg chatten på webbplatsen',
  steps: {
    look: { title: 'Utseende', help: 'Hur chatten ser ut på webbplatsen.' },
    welcome: { title: 'Välkomnande', help: 'Det besökaren läser innan hen skriver.' },
  },
  nameLabel: 'Namn',
  nameHelp: 'Syns bara för teamet.',
  nameMissing: 'Skriv ett namn så att teamet kan skilja chatten från andra.',
  colour: 'Färg',
  brand: 'Från varumärket',
  colourWrong: 'Skriv sex hexadecimala siffror, till exempel 0b7f72.',
  colours: {
    presets: 'Färdiga färger',
    hex: 'Hexadecimal färg',
    pick: 'Välj valfri färg',
    verdicts: {
      white: 'Vit text går bra att läsa på färgen',
      black: 'Mörk text används, eftersom vit vore svår att läsa',
      faint: 'Syns dåligt på en vit sida. En mörkare färg är bättre',
    },
  },
  presets: ['Blå', 'Grön', 'Blågrön', 'Brun', 'Röd', 'Plommon', 'Violett', 'Grafit'],
  position: 'Placering',
  left: 'Vänster',
  right: 'Höger',
  locale: 'Chattens språk',
  languages: { en: 'Engelska', sv: 'Svenska' },
  welcome: 'Välkomstmeddelande',
  welcomeHelp: 'Visas när en besökare öppnar chatten för första gången.',
  welcomeDefault: 'Hej! Vad kan vi hjälpa till med?',
  tooLong: 'Använd högst 1 000 tecken.',
  prompt: 'Visa välkomnandet bredvid chattknappen',
  promptHelp: 'Det dyker upp när sidan har laddats, utan att besökaren klickat.',
  promptNeeds: 'Skriv ett välkomstmeddelande först, annars finns inget att visa.',
  replyTime: 'Svarstid',
  replyTimeHelp: 'Står under namnen högst upp.',
  replyTimePlaceholder: 'Svarar inom några minuter',
  away: 'Meddelande när ingen är på plats',
  awayHelp: 'Visas när ingen som kan svara är tillgänglig.',
  privacy: 'Integritetsinformation',
  privacyText: 'Text',
  privacyHelp: 'Visas innan besökaren skriver.',
  privacyUrl: 'Adress till er integritetspolicy',
  privacyWrong: 'Skriv en fullständig adress som börjar med https://.',
  domains: 'Webbplatser som får visa chatten',
  domainsHelp: 'En per rad, till exempel example.com eller *.example.com. Tomt tillåter alla.',
  domainsWrong: 'Skriv domäner utan https:// och sökväg, till exempel example.com.',
  site: 'din-webbplats.example',
  automatic: 'Automatiskt svar',
  write: 'Skriv ett meddelande',
  visitor: 'Hej! Jag har en fråga.',
  code: 'Inbäddningskod',
  codeHelp: 'Klistra in den precis före </body> på varje sida som ska ha chatten.',
  copy: 'Kopiera',
  copied: 'Kopierat',
  howTo: [
    'Kopiera koden.',
    'Klistra in den precis före </body> i webbplatsens mall.',
    'Ladda en av sidorna: chattknappen finns i hörnet.',
  ],
  wordpress: 'I WordPress använder du ett tillägg som lägger kod i sidfoten och klistrar in den där.',
};

export const words = { en, sv } satisfies Record<EditorLanguage, ChatWords>;
