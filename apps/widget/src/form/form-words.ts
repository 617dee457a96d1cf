// What a form page says by itself, in both languages.
export interface FormWords {
  submit: string;
  optional: string;
  requiredNote: string;
  choose: string;
  summary: (count: number) => string;
}

const en: FormWords = {
  submit: 'Send',
  optional: 'optional',
  requiredNote: 'Fields without “optional” must be filled in.',
  choose: 'Choose one',
  summary: (count) => (count === 1 ? 'One answer needs another look' : `${count} answers need another look`),
};

const sv: FormWords = {
  submit: 'Skicka',
  optional: 'valfritt',
  requiredNote: 'Fält utan ”valfritt” måste fyllas i.',
  choose: 'Välj ett alternativ',
  summary: (count) => (count === 1 ? 'Ett svar behöver ses över' : `${count} svar behöver ses över`),
};

export function formWords(locale: 'en' | 'sv'): FormWords {
  return locale === 'sv' ? sv : en;
}
