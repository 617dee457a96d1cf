// Countries with the code their phone numbers begin with, for choosing instead of typing it.
import { type CountryCode, getCountries, getCountryCallingCode } from 'libphonenumber-js/min';
import type { Language } from './definition';

export type { CountryCode };
export type CountryWithCode = { readonly country: CountryCode; readonly code: string };

export function countriesWithCodes(): CountryWithCode[] {
  return getCountries().map((country) => ({ country, code: `+${getCountryCallingCode(country)}` }));
}

/** Where a number without a country code is from, in a form of this language. */
export const homeCountry: { readonly [L in Language]: CountryCode } = { en: 'GB', sv: 'SE' };

export function isCountry(text: string): text is CountryCode {
  return getCountries().some((country) => country === text);
}
