// What the chat's panels say.
import type { ChannelWords, EditorLanguage } from '../../channel-editor';
import type { ColourTexts } from '@parley/ui';
import type { chatFonts } from '../model';

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
  avatar: string;
  avatarHelp: string;
  avatarWrong: string;
  font: string;
  fontHelp: string;
  fonts: Record<(typeof chatFonts)[number], string>;
  transcripts: string;
  transcriptFrom: string;
  transcriptHelp: string;
  welcome: string;
  welcomeHelp: string;
  welcomeDefault: string;
  tooLong: string;
  prompt: string;
  promptHelp: string;
  promptNeeds: string;
  privacy: string;
  asksToRemember: string;
  asksToRememberHelp: string;
  privacyText: string;
  privacyHelp: string;
  privacyUrl: string;
  privacyWrong: string;
  domains: string;
  domainsHelp: string;
  domainsWrong: string;
};

const en: ChatWords = {
  name: 'Chat',
  about: 'Talk with visitors live on your website.',
  next: 'Put the chat on your site',
  steps: {
    look: { title: 'Appearance', help: 'How the chat looks on your site.' },
    welcome: { title: 'Welcome', help: 'Who stands at the top, and what visitors read before they write.' },
    states: { title: 'States', help: 'What visitors see while you are there, away, closed or busy.' },
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
  avatar: 'Picture',
  avatarHelp:
    'For automatic replies, and for the chat’s heading where nobody is shown. Without one stands the first letter of your name.',
  avatarWrong: 'This picture cannot be shown. Choose another one.',
  font: 'Typeface',
  fontHelp: 'Inter comes with the chat; the others are taken from the visitor’s device, so nothing more is downloaded.',
  fonts: {
    inter: 'Inter',
    system: 'Of the device',
    humanist: 'Humanist',
    rounded: 'Rounded',
    serif: 'Serif',
    mono: 'Typewriter',
  },
  transcripts: 'Transcripts',
  transcriptFrom: 'Sent from',
  transcriptHelp: 'The address conversations are mailed from. Only addresses your mail server may use are listed.',
  welcome: 'Welcome message',
  welcomeHelp: 'Shown when a visitor opens the chat for the first time.',
  welcomeDefault: 'Hi! How can we help you?',
  tooLong: 'Use at most 1,000 characters.',
  prompt: 'Pop the welcome open as a prompt',
  promptHelp: 'Shows it beside the chat button when the page has loaded.',
  promptNeeds: 'Write a welcome message first; there is nothing to pop open.',
  privacy: 'Privacy notice',
  asksToRemember: 'Ask before remembering a visitor',
  asksToRememberHelp: 'Until they say yes, nothing is kept in their browser and a reload begins anew.',
  privacyText: 'Notice',
  privacyHelp: 'Shown before the visitor writes.',
  privacyUrl: 'Address of your privacy policy',
  privacyWrong: 'Write a complete address that begins with https://.',
  domains: 'Sites that may show the chat',
  domainsHelp: 'One per line, such as example.com or *.example.com. Empty allows every site.',
  domainsWrong: 'Write domains without https:// or a path, such as example.com.',
};

const sv: ChatWords = {
  name: 'Chatt',
  about: 'Prata med besökare direkt på webbplatsen.',
  next: 'Lägg chatten på webbplatsen',
  steps: {
    look: { title: 'Utseende', help: 'Hur chatten ser ut på webbplatsen.' },
    welcome: { title: 'Välkomnande', help: 'Vem som står högst upp, och det besökaren läser innan hen skriver.' },
    states: { title: 'Lägen', help: 'Det besökaren ser när ni är på plats, borta, stängda eller upptagna.' },
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
  avatar: 'Bild',
  avatarHelp:
    'För automatiska svar, och överst i chatten när ingen person visas. Utan bild visas första bokstaven i namnet.',
  avatarWrong: 'Bilden går inte att visa. Välj en annan.',
  font: 'Typsnitt',
  fontHelp: 'Inter följer med chatten. De andra finns på besökarens enhet, så inget mer hämtas.',
  fonts: {
    inter: 'Inter',
    system: 'Enhetens eget',
    humanist: 'Humanistiskt',
    rounded: 'Rundat',
    serif: 'Med seriffer',
    mono: 'Skrivmaskin',
  },
  transcripts: 'Utskrifter',
  transcriptFrom: 'Skickas från',
  transcriptHelp: 'Adressen som samtalen mejlas från. Bara adresser som er e-postserver får använda visas.',
  welcome: 'Välkomstmeddelande',
  welcomeHelp: 'Visas när en besökare öppnar chatten för första gången.',
  welcomeDefault: 'Hej! Vad kan vi hjälpa till med?',
  tooLong: 'Använd högst 1 000 tecken.',
  prompt: 'Visa välkomnandet bredvid chattknappen',
  promptHelp: 'Det dyker upp när sidan har laddats, utan att besökaren klickat.',
  promptNeeds: 'Skriv ett välkomstmeddelande först, annars finns inget att visa.',
  privacy: 'Integritetsinformation',
  asksToRemember: 'Fråga innan besökaren blir ihågkommen',
  asksToRememberHelp: 'Innan de sagt ja sparas inget i webbläsaren, och en omladdning börjar om från början.',
  privacyText: 'Text',
  privacyHelp: 'Visas innan besökaren skriver.',
  privacyUrl: 'Adress till er integritetspolicy',
  privacyWrong: 'Skriv en fullständig adress som börjar med https://.',
  domains: 'Webbplatser som får visa chatten',
  domainsHelp: 'En per rad, till exempel example.com eller *.example.com. Tomt tillåter alla.',
  domainsWrong: 'Skriv domäner utan https:// och sökväg, till exempel example.com.',
};

export const words = { en, sv } satisfies Record<EditorLanguage, ChatWords>;
