// What the parts of an address are called, in the languages a visitor may be asked in.
import type { LocalizedText } from '@parley/flow';
import { skipHint } from '../interview-kit/skip-words';
import { type AddressKey, addressKeys } from './schema';

type Labels = Readonly<Record<AddressKey, string>>;

const english: Labels = { street: 'Street and number', postal_code: 'Postal code', city: 'City', country: 'Country' };
const labels: Readonly<Record<string, Labels>> = {
  en: english,
  sv: { street: 'Gata och nummer', postal_code: 'Postnummer', city: 'Ort', country: 'Land' },
  de: { street: 'Straße und Hausnummer', postal_code: 'Postleitzahl', city: 'Ort', country: 'Land' },
  fr: { street: 'Rue et numéro', postal_code: 'Code postal', city: 'Ville', country: 'Pays' },
  es: { street: 'Calle y número', postal_code: 'Código postal', city: 'Ciudad', country: 'País' },
  it: { street: 'Via e numero', postal_code: 'CAP', city: 'Città', country: 'Paese' },
  pt: { street: 'Rua e número', postal_code: 'Código postal', city: 'Cidade', country: 'País' },
  nl: { street: 'Straat en huisnummer', postal_code: 'Postcode', city: 'Plaats', country: 'Land' },
  da: { street: 'Vej og nummer', postal_code: 'Postnummer', city: 'By', country: 'Land' },
  nb: { street: 'Gate og nummer', postal_code: 'Postnummer', city: 'Poststed', country: 'Land' },
  no: { street: 'Gate og nummer', postal_code: 'Postnummer', city: 'Poststed', country: 'Land' },
  fi: { street: 'Katuosoite', postal_code: 'Postinumero', city: 'Postitoimipaikka', country: 'Maa' },
  pl: { street: 'Ulica i numer', postal_code: 'Kod pocztowy', city: 'Miejscowość', country: 'Kraj' },
};

function labelsIn(language: string): Labels {
  const [bare = language] = language.toLowerCase().split('-');
  return (Object.hasOwn(labels, bare) ? labels[bare] : undefined) ?? english;
}

export function partLabel(key: AddressKey, languages: readonly string[]): LocalizedText {
  return Object.fromEntries(languages.map((language) => [language, labelsIn(language)[key]]));
}

/** As it is asked by itself. */
export function partQuestion(key: AddressKey, required: boolean, languages: readonly string[]): LocalizedText {
  return Object.fromEntries(
    languages.map((language) => {
      const label = labelsIn(language)[key];
      return [language, required ? `${label}?` : `${label}? (${skipHint(language)})`];
    }),
  );
}

/** Which part a line is called by, in any language. */
export function keyOfLabel(label: string): AddressKey | null {
  const plain = label.trim().toLowerCase();
  const all = Object.values(labels);
  return addressKeys.find((key) => all.some((own) => own[key].toLowerCase() === plain)) ?? null;
}
