// What the panels of a connected form say.
import type { ChannelWords, EditorLanguage } from '../../channel-editor';

export type FormWords = ChannelWords & {
  which: string;
  existing: string;
  existingHelp: string;
  fresh: string;
  freshHelp: string;
  select: string;
  selectPlaceholder: string;
  nothingFound: string;
  noneLeft: string;
  missing: string;
  taken: (channel: string) => string;
  fields: (count: number) => string;
  newName: string;
  newNameMissing: string;
  newNameTaken: string;
  preview: string;
  previewNew: string;
  previewNone: string;
  closed: string;
  link: string;
  code: string;
  codeHelp: string;
  copy: string;
  copied: string;
};

const en: FormWords = {
  name: 'Form',
  about: 'Turn submissions of a form into conversations and tickets.',
  next: 'Share the form',
  steps: { form: { title: 'Which form', help: 'What visitors send in it arrives in the inbox.' } },
  which: 'Which form',
  existing: 'A form you have',
  existingHelp: 'Each form can be connected once.',
  fresh: 'A new form',
  freshHelp: 'Begins with name, email, subject and message, and the fields of a ticket; change it afterwards.',
  select: 'Select a form',
  selectPlaceholder: 'Search forms',
  nothingFound: 'No form is called that.',
  noneLeft: 'Every form you have is connected already. Make a new one.',
  missing: 'Choose a form.',
  taken: (channel) => `Connected as ${channel}`,
  fields: (count) => (count === 1 ? '1 field' : `${count} fields`),
  newName: 'Name of the new form',
  newNameMissing: 'Write a name for the form.',
  newNameTaken: 'There is a form with that name already. Choose another name.',
  preview: 'Preview of the form',
  previewNew: 'The new form begins with name, email, subject and message.',
  previewNone: 'Choose a form to see it here.',
  closed: 'This form takes no answers now. Open it in the form editor.',
  link: 'Link to the form',
  code: 'Embed code',
  codeHelp: 'Paste it where the form should stand on your page.',
  copy: 'Copy',
  copied: 'Copied',
};

const sv: FormWords = {
  name: 'Formulär',
  about: 'Gör det som skickas in i ett formulär till konversationer och ärenden.',
  next: 'Dela formuläret',
  steps: { form: { title: 'Vilket formulär', help: 'Det besökare skickar in kommer till inkorgen.' } },
  which: 'Vilket formulär',
  existing: 'Ett formulär som finns',
  existingHelp: 'Varje formulär kan anslutas en gång.',
  fresh: 'Ett nytt formulär',
  freshHelp: 'Börjar med namn, e-post, ämne och meddelande, och ärendets fält. Ändra det efteråt.',
  select: 'Välj ett formulär',
  selectPlaceholder: 'Sök bland formulären',
  nothingFound: 'Inget formulär heter så.',
  noneLeft: 'Alla formulär är redan anslutna. Skapa ett nytt.',
  missing: 'Välj ett formulär.',
  taken: (channel) => `Anslutet som ${channel}`,
  fields: (count) => (count === 1 ? '1 fält' : `${count} fält`),
  newName: 'Det nya formulärets namn',
  newNameMissing: 'Skriv ett namn på formuläret.',
  newNameTaken: 'Det finns redan ett formulär med det namnet. Välj ett annat.',
  preview: 'Förhandsvisning av formuläret',
  previewNew: 'Det nya formuläret börjar med namn, e-post, ämne och meddelande.',
  previewNone: 'Välj ett formulär så visas det här.',
  closed: 'Formuläret tar inte emot svar nu. Öppna det i formulärredigeraren.',
  link: 'Länk till formuläret',
  code: 'Inbäddningskod',
  codeHelp: 'Klistra in den där formuläret ska stå på sidan.',
  copy: 'Kopiera',
  copied: 'Kopierat',
};

export const words = { en, sv } satisfies Record<EditorLanguage, FormWords>;
