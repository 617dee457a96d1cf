// All countries as choices, in the reader's language and order.
import { countriesWithCodes } from '@parley/forms';
import { countryName } from './describe-condition';

export function countryOptions(language: string): { value: string; label: string }[] {
  return countriesWithCodes()
    .map(({ country }) => ({ value: country, label: countryName(country, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}
