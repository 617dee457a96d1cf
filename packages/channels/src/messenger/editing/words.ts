// What Messenger's panels say.
import type { ChannelWords, EditorLanguage } from '../../channel-editor';

export type MessengerWords = ChannelWords & {
  intro: string;
  pageId: string;
  pageIdHelp: string;
  pageIdWrong: string;
  pageName: string;
  pageNameHelp: string;
  pageNameMissing: string;
  pageToken: string;
  pageTokenHelp: string;
  appSecret: string;
  appSecretHelp: string;
  verifyToken: string;
  verifyTokenHelp: string;
  verifyTokenWrong: string;
  newToken: string;
  secretMissing: string;
  secretWrong: string;
  secretKept: string;
  replace: string;
  appId: string;
  appIdHelp: string;
  advanced: string;
  greeting: string;
  greetingHelp: string;
  greetingLong: string;
  instantReply: string;
  instantReplyHelp: string;
  instantReplyLong: string;
  instantReplyStart: string;
  replyElsewhere: string;
  replyOpen: string;
  replyEmpty: string;
  loginMissing: string;
  consent: string;
  consentEmpty: string;
  agree: string;
  decline: string;
  previewOf: string;
  previewHello: string;
  write: string;
  example: string;
  viaApp: string;
  viaAppHelp: string;
  humanAgent: string;
  humanAgentHelp: string;
  messenger: string;
  greetingEmpty: string;
  getStarted: string;
  callback: string;
  hidden: string;
  copy: string;
  copied: string;
  installSteps: readonly string[];
};

const en: MessengerWords = {
  name: 'Facebook Messenger',
  about: 'Answer those who write to your Facebook page.',
  next: 'How messages get here',
  steps: {
    page: { title: 'Your page', help: 'Which Facebook page you answer for.' },
    greeting: { title: 'First words', help: 'What people read before and right after they write for the first time.' },
  },
  intro: 'You need to be an admin of the page and of the app. A page can be connected to one workspace only.',
  pageId: 'Page ID',
  pageIdHelp: 'On the page at Facebook: About, Page transparency.',
  pageIdWrong: 'Use the number Facebook shows, digits only.',
  pageName: 'Page name',
  pageNameHelp: 'How your team recognises it.',
  pageNameMissing: 'Write the name of the page.',
  pageToken: 'Page access token',
  pageTokenHelp: 'In your app: Messenger, API settings, Generate access tokens.',
  appSecret: 'App secret',
  appSecretHelp: 'In your app: App settings, Basic. It proves that messages come from Meta.',
  verifyToken: 'Verify token',
  verifyTokenHelp: 'Made for you. You paste it at Meta in the last step.',
  verifyTokenWrong: 'Use at least 8 characters, without spaces.',
  newToken: 'Make a new one',
  secretMissing: 'Paste it here; without it nothing can be sent or received.',
  secretWrong: 'Has spaces or special characters. Copy it again from Meta.',
  secretKept: 'Stored and never shown again. Write a new one to replace it.',
  replace: 'Stored. Write to replace',
  appId: 'App ID',
  appIdHelp: 'Tells messages sent from here apart from those sent elsewhere.',
  advanced: 'Advanced',
  greeting: 'Greeting',
  greetingHelp: 'Stands above Get started, once.',
  greetingLong: 'Use at most 160 characters; Messenger shows no more.',
  instantReply: 'Instant reply',
  instantReplyHelp:
    'Sent at once after the first message. Leave it empty to send none. Later you change it in the flow.',
  instantReplyLong: 'Use at most 2,000 characters; Messenger takes no more.',
  instantReplyStart: 'Thanks for writing! We answer as soon as we can.',
  replyElsewhere: 'The instant reply stands in the primary flow.',
  replyOpen: 'Open the flow',
  replyEmpty: 'No instant reply is sent.',
  loginMissing: 'Continue with Facebook and choose a page, or connect by hand.',
  consent: 'Consent',
  consentEmpty: 'The consent text is empty.',
  agree: 'I agree',
  decline: 'No thanks',
  previewOf: 'Show in the preview',
  previewHello: 'Hello! Are you open today?',
  write: 'Aa',
  example: 'Kim',
  viaApp: 'Everything is set up',
  viaAppHelp: 'Your page sends its messages here already. Write to it from another account to try it.',
  humanAgent: 'Meta has approved Human Agent for this app',
  humanAgentHelp: 'Your team may then answer up to 7 days after the last message, instead of 24 hours.',
  messenger: 'Messenger',
  greetingEmpty: 'Without a greeting, Messenger shows only your page.',
  getStarted: 'Get started',
  callback: 'Callback URL',
  hidden: 'The token is stored and not shown again. If Meta asks for it, make a new one under Your page.',
  copy: 'Copy',
  copied: 'Copied',
  installSteps: [
    'At Meta for Developers, open your app, then Messenger, API settings.',
    'Under Configure webhooks, paste the callback URL and the verify token below, and choose Verify and save.',
    'Subscribe your page to messages, messaging_postbacks, message_deliveries, message_reads and message_echoes.',
  ],
};

const sv: MessengerWords = {
  name: 'Facebook Messenger',
  about: 'Svara dem som skriver till er Facebook-sida.',
  next: 'Så kommer meddelandena hit',
  steps: {
    page: { title: 'Er sida', help: 'Vilken Facebook-sida ni svarar för.' },
    greeting: { title: 'Första orden', help: 'Det man läser före och direkt efter sitt första meddelande.' },
  },
  intro: 'Du behöver vara administratör för både sidan och appen. En sida kan bara anslutas till en arbetsyta.',
  pageId: 'Sidans id',
  pageIdHelp: 'På sidan hos Facebook: Om, Sidans transparens.',
  pageIdWrong: 'Ange numret som Facebook visar, bara siffror.',
  pageName: 'Sidans namn',
  pageNameHelp: 'Så att teamet känner igen den.',
  pageNameMissing: 'Skriv sidans namn.',
  pageToken: 'Sidans åtkomsttoken',
  pageTokenHelp: 'I er app: Messenger, API-inställningar, Generera åtkomsttoken.',
  appSecret: 'Apphemlighet',
  appSecretHelp: 'I er app: Appinställningar, Grundläggande. Den visar att meddelanden kommer från Meta.',
  verifyToken: 'Verifieringstoken',
  verifyTokenHelp: 'Skapad åt dig. Du klistrar in den hos Meta i sista steget.',
  verifyTokenWrong: 'Använd minst 8 tecken, utan mellanslag.',
  newToken: 'Skapa en ny',
  secretMissing: 'Klistra in den här. Utan den går det varken att skicka eller ta emot.',
  secretWrong: 'Innehåller mellanslag eller specialtecken. Kopiera den igen från Meta.',
  secretKept: 'Sparad och visas aldrig igen. Skriv en ny för att ersätta den.',
  replace: 'Sparad. Skriv för att ersätta',
  appId: 'Appens id',
  appIdHelp: 'Skiljer meddelanden som skickas härifrån från dem som skickas någon annanstans.',
  advanced: 'Avancerat',
  greeting: 'Hälsning',
  greetingHelp: 'Står ovanför Kom igång, en gång.',
  greetingLong: 'Använd högst 160 tecken, mer visar inte Messenger.',
  instantReply: 'Direktsvar',
  instantReplyHelp:
    'Skickas direkt efter första meddelandet. Lämna tomt för att inte skicka något. Ändras sedan i flödet.',
  instantReplyLong: 'Använd högst 2 000 tecken, mer tar inte Messenger emot.',
  instantReplyStart: 'Tack för att du skriver! Vi svarar så snart vi kan.',
  replyElsewhere: 'Direktsvaret står i det primära flödet.',
  replyOpen: 'Öppna flödet',
  replyEmpty: 'Inget direktsvar skickas.',
  loginMissing: 'Fortsätt med Facebook och välj en sida, eller anslut för hand.',
  consent: 'Samtycke',
  consentEmpty: 'Samtyckestexten är tom.',
  agree: 'Jag godkänner',
  decline: 'Nej tack',
  previewOf: 'Visa i förhandsvisningen',
  previewHello: 'Hej! Har ni öppet i dag?',
  write: 'Aa',
  example: 'Kim',
  viaApp: 'Allt är klart',
  viaAppHelp: 'Er sida skickar redan sina meddelanden hit. Skriv till den från ett annat konto för att prova.',
  humanAgent: 'Meta har godkänt Human Agent för appen',
  humanAgentHelp: 'Teamet får då svara upp till 7 dagar efter senaste meddelandet, i stället för 24 timmar.',
  messenger: 'Messenger',
  greetingEmpty: 'Utan hälsning visar Messenger bara er sida.',
  getStarted: 'Kom igång',
  callback: 'Återanropsadress',
  hidden: 'Token är sparad och visas inte igen. Om Meta frågar efter den skapar du en ny under Er sida.',
  copy: 'Kopiera',
  copied: 'Kopierat',
  installSteps: [
    'Öppna er app hos Meta for Developers och gå till Messenger, API-inställningar.',
    'Klistra in återanropsadressen och verifieringstoken nedan under Konfigurera webhooks och välj Verifiera och spara.',
    'Låt sidan prenumerera på messages, messaging_postbacks, message_deliveries, message_reads och message_echoes.',
  ],
};

export const words = { en, sv } satisfies Record<EditorLanguage, MessengerWords>;
