// What the consent options of a page say (R102-R106).
import type { EditorLanguage } from '../../../channel-editor';

const en = {
  title: 'Data privacy',
  off: 'Consent options appear here once data privacy is switched on in the workspace settings.',
  toWorkspace: 'Workspace settings',
  advice:
    'These options help you follow the law, but they are no legal advice. Your own legal team knows best what your case needs.',
  apply: 'Apply GDPR to Facebook Messenger',
  applyHelp: 'People are asked or told about storing what they write, before the first message.',
  kind: 'Consent',
  explicit: 'Explicit consent',
  explicitHelp: 'They have to press I agree. Until then nothing they write is stored or answered, only the question.',
  implicit: 'Implicit consent',
  implicitHelp: 'The text is shown, and writing on counts as consent.',
  text: 'Consent to process data',
  textHelp: 'Says why you store what they write, and where to read more. Each change is a new version.',
  withdraw: 'Words that take the consent back',
  withdrawHelp: 'With commas between. Who writes one of them alone is asked again before anything else is stored.',
  textMissing: 'Write why data is stored.',
  textLong: 'Use at most 1,000 characters.',
} as const;

export type ConsentWords = { readonly [Key in keyof typeof en]: string };

const sv: ConsentWords = {
  title: 'Dataskydd',
  off: 'Alternativ för samtycke visas här när dataskydd är påslaget i arbetsytans inställningar.',
  toWorkspace: 'Arbetsytans inställningar',
  advice:
    'Alternativen hjälper er att följa lagen, men de är ingen juridisk rådgivning. Era egna jurister vet bäst vad som gäller för er.',
  apply: 'Tillämpa GDPR på Facebook Messenger',
  applyHelp: 'Den som skriver tillfrågas eller informeras om lagring före det första meddelandet.',
  kind: 'Samtycke',
  explicit: 'Uttryckligt samtycke',
  explicitHelp:
    'Man måste trycka på Jag godkänner. Innan dess sparas och besvaras inget man skriver, bara frågan ställs.',
  implicit: 'Underförstått samtycke',
  implicitHelp: 'Texten visas, och den som skriver vidare samtycker därmed.',
  text: 'Samtycke till att data behandlas',
  textHelp: 'Säger varför ni sparar det man skriver och var man kan läsa mer. Varje ändring är en ny version.',
  withdraw: 'Ord som tar tillbaka samtycket',
  withdrawHelp: 'Med kommatecken mellan. Den som skriver bara ett av dem tillfrågas igen innan något mer sparas.',
  textMissing: 'Skriv varför data sparas.',
  textLong: 'Använd högst 1 000 tecken.',
};

export const consentWords: Readonly<Record<EditorLanguage, ConsentWords>> = { en, sv };
