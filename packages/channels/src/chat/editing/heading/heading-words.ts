// What the choice of a chat's heading says.
import type { EditorLanguage } from '../../../channel-editor';

const en = {
  title: 'Heading',
  help: 'Whose names and faces stand at the top.',
  by: {
    available: 'Whoever is available',
    people: 'Specific people and teams',
    owner: 'Contact owner',
  },
  byHelp: {
    available: 'Changes as people come and go.',
    people: 'Of more than three, three are shown at random.',
    owner: 'A contact we know sees the person who owns the contact.',
  },
  people: 'People and teams',
  nobody: 'Choose at least one person or team.',
  teamSize: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  fallback: 'New visitor fallback',
  fallbackHelp: 'For visitors we do not know, and contacts nobody owns.',
  fallbackPlaceholder: 'Choose',
  fallbackMissing: 'Choose what new visitors see.',
  fallbacks: {
    people: 'Specific people and teams',
    available: 'Whoever is available',
    workspace: 'The name of the workspace',
  },
};

const sv: typeof en = {
  title: 'Rubrik',
  help: 'Vilkas namn och ansikten som står högst upp.',
  by: {
    available: 'De som är tillgängliga',
    people: 'Vissa personer och team',
    owner: 'Kontaktens ägare',
  },
  byHelp: {
    available: 'Ändras när någon kommer eller går.',
    people: 'Är de fler än tre visas tre av dem slumpvis.',
    owner: 'En kontakt vi känner igen ser den som äger kontakten.',
  },
  people: 'Personer och team',
  nobody: 'Välj minst en person eller ett team.',
  teamSize: (count) => (count === 1 ? '1 person' : `${count} personer`),
  fallback: 'Det nya besökare ser',
  fallbackHelp: 'För besökare vi inte känner igen och kontakter utan ägare.',
  fallbackPlaceholder: 'Välj',
  fallbackMissing: 'Välj vad nya besökare ser.',
  fallbacks: {
    people: 'Vissa personer och team',
    available: 'De som är tillgängliga',
    workspace: 'Arbetsytans namn',
  },
};

export const headingWords = { en, sv } satisfies Record<EditorLanguage, typeof en>;
