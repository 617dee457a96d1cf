// What a form page says by itself, in both languages.
export interface FormWords {
  submit: string;
  optional: string;
  requiredNote: string;
  choose: string;
  summary: (count: number) => string;
  next: string;
  back: string;
  step: (at: number, of: number) => string;
  languages: string;
  languageNames: { en: string; sv: string };
  trap: string;
  files: string;
  uploading: string;
  removeFile: (name: string) => string;
  stars: (count: number, of: number) => string;
  resumed: string;
  startOver: string;
  notSent: string;
  checking: string;
  shown: (label: string) => string;
  known: string;
  askAll: string;
  countryCode: string;
  keptFiles: (count: number) => string;
}

const en: FormWords = {
  submit: 'Send',
  optional: 'optional',
  requiredNote: 'Fields without “optional” must be filled in.',
  choose: 'Choose one',
  summary: (count) => (count === 1 ? 'One answer needs another look' : `${count} answers need another look`),
  next: 'Next',
  back: 'Back',
  step: (at, of) => `Step ${at} of ${of}`,
  languages: 'Language',
  languageNames: { en: 'English', sv: 'Svenska' },
  trap: 'Leave this empty',
  files: 'Choose files',
  uploading: 'Sending …',
  removeFile: (name) => `Remove ${name}`,
  stars: (count, of) => `${count} of ${of}`,
  resumed: 'What you wrote earlier is still here.',
  startOver: 'Start over',
  notSent: 'The form could not be sent. Your answers are still here, try again.',
  checking: 'One moment …',
  shown: (label) => `New question: ${label}`,
  known: 'Some questions are left out, because they were answered from this browser before.',
  askAll: 'Ask me everything',
  countryCode: 'Country code',
  keptFiles: (count) => (count === 1 ? 'Your file is already with us.' : `Your ${count} files are already with us.`),
};

const sv: FormWords = {
  submit: 'Skicka',
  optional: 'valfritt',
  requiredNote: 'Fält utan ”valfritt” måste fyllas i.',
  choose: 'Välj ett alternativ',
  summary: (count) => (count === 1 ? 'Ett svar behöver ses över' : `${count} svar behöver ses över`),
  next: 'Nästa',
  back: 'Tillbaka',
  step: (at, of) => `Steg ${at} av ${of}`,
  languages: 'Språk',
  languageNames: { en: 'English', sv: 'Svenska' },
  trap: 'Lämna detta tomt',
  files: 'Välj filer',
  uploading: 'Skickar …',
  removeFile: (name) => `Ta bort ${name}`,
  stars: (count, of) => `${count} av ${of}`,
  resumed: 'Det du skrev tidigare finns kvar.',
  startOver: 'Börja om',
  notSent: 'Formuläret kunde inte skickas. Dina svar är kvar, försök igen.',
  checking: 'Ett ögonblick …',
  shown: (label) => `Ny fråga: ${label}`,
  known: 'Några frågor är utelämnade, för de har besvarats i den här webbläsaren tidigare.',
  askAll: 'Fråga mig allt',
  countryCode: 'Landsnummer',
  keptFiles: (count) => (count === 1 ? 'Din fil finns redan hos oss.' : `Dina ${count} filer finns redan hos oss.`),
};

export function formWords(locale: 'en' | 'sv'): FormWords {
  return locale === 'sv' ? sv : en;
}

/** Of the page that is shown. */
export function pageWords(): FormWords {
  return formWords(document.documentElement.lang === 'sv' ? 'sv' : 'en');
}
