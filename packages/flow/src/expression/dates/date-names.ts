// Names of months and days for writing dates, in the languages that visitors are understood in; English stands in for others.

type Names = { readonly months: readonly string[]; readonly weekdays: readonly string[] };

const names = (months: string, weekdays: string): Names => ({
  months: months.split(' '),
  weekdays: weekdays.split(' '),
});

const english = names(
  'January February March April May June July August September October November December',
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
);
const known: Readonly<Record<string, Names>> = {
  en: english,
  sv: names(
    'januari februari mars april maj juni juli augusti september oktober november december',
    'måndag tisdag onsdag torsdag fredag lördag söndag',
  ),
  de: names(
    'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
  ),
  fr: names(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'lundi mardi mercredi jeudi vendredi samedi dimanche',
  ),
  es: names(
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'lunes martes miércoles jueves viernes sábado domingo',
  ),
};

export function monthNames(locale: string): readonly string[] {
  return namesOf(locale).months;
}

/** Monday first. */
export function weekdayNames(locale: string): readonly string[] {
  return namesOf(locale).weekdays;
}

function namesOf(locale: string): Names {
  const [bare = ''] = locale.toLowerCase().split('-');
  return (Object.hasOwn(known, bare) ? known[bare] : undefined) ?? english;
}
