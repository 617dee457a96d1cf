// What the parts of an address are called, in the languages a visitor may be asked in.
import type { LocalizedText } from '@parley/flow';
import type { AddressKey } from './schema';

type Labels = Readonly<Record<AddressKey | 'skip', string>>;

const labels: Readonly<Record<string, Labels>> = {
  en: {
    street: 'Street and number',
    postal_code: 'Postal code',
    city: 'City',
    country: 'Country',
    skip: 'or - to skip',
  },
  sv: {
    street: 'Gata och nummer',
    postal_code: 'Postnummer',
    city: 'Ort',
    country: 'Land',
    skip: 'eller - för att hoppa över',
  },
  de: {
    street: 'Straße und Hausnummer',
    postal_code: 'Postleitzahl',
    city: 'Ort',
    country: 'Land',
    skip: 'oder - zum Überspringen',
  },
  fr: { street: 'Rue et numéro', postal_code: 'Code postal', city: 'Ville', country: 'Pays', skip: 'ou - pour passer' },
  es: {
    street: 'Calle y número',
    postal_code: 'Código postal',
    city: 'Ciudad',
    country: 'País',
    skip: 'o - para omitir',
  },
};

function labelsIn(language: string): Labels {
  const [bare = language] = language.toLowerCase().split('-');
  const known = Object.hasOwn(labels, bare) ? labels[bare] : undefined;
  return (
    known ?? {
      street: 'Street and number',
      postal_code: 'Postal code',
      city: 'City',
      country: 'Country',
      skip: 'or - to skip',
    }
  );
}

export function partLabel(key: AddressKey, languages: readonly string[]): LocalizedText {
  return Object.fromEntries(languages.map((language) => [language, labelsIn(language)[key]]));
}

/** As it is asked by itself. */
export function partQuestion(key: AddressKey, required: boolean, languages: readonly string[]): LocalizedText {
  return Object.fromEntries(
    languages.map((language) => {
      const own = labelsIn(language);
      return [language, required ? `${own[key]}?` : `${own[key]}? (${own.skip})`];
    }),
  );
}

/** Whether a line begins with what a part is called, in any language. */
export function keyOfLabel(label: string): AddressKey | null {
  const plain = label.trim().toLowerCase();
  const all = Object.values(labels).flatMap((own) =>
    (['street', 'postal_code', 'city', 'country'] as const).map((key) => [own[key].toLowerCase(), key] as const),
  );
  return all.find(([name]) => name === plain)?.[1] ?? null;
}
