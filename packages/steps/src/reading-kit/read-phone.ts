// Reads a phone number; written without a country code it is taken as one of the visitor's country.
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Understood } from '../ask-kit/answers/understood';

/** Where a language without a region is most likely at home. English is not, it is everywhere. */
const homes: Readonly<Record<string, CountryCode>> = {
  sv: 'SE',
  da: 'DK',
  nb: 'NO',
  no: 'NO',
  nn: 'NO',
  fi: 'FI',
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  it: 'IT',
  nl: 'NL',
  pl: 'PL',
  pt: 'PT',
};

/** The number in international form, e.g. `+46701234567`. */
export function readPhone(text: string, locale: string): Understood<string> {
  const written = text
    .normalize('NFKC')
    .trim()
    .replace(/^00(?=[1-9])/, '+');
  const country = countryOf(locale);
  const number = parsePhoneNumberFromString(written, country ? { defaultCountry: country } : undefined);
  if (number?.isValid()) return { value: number.number };
  const digits = written.replace(/\D/g, '').length;
  return { problem: !country && !written.startsWith('+') && digits >= 6 ? 'no-country-code' : 'no-phone' };
}

function countryOf(locale: string): CountryCode | undefined {
  const [language = '', region = ''] = locale.split('-');
  const named = region.toUpperCase();
  return isSupportedCountry(named) ? named : homes[language.toLowerCase()];
}
