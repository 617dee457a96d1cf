// Words of the wait step.
export const words = {
  en: {
    label: 'Wait',
    about: 'Lets time pass',
    exits: { next: 'Then' },
    amount: 'How long',
    unit: 'Unit',
    units: { seconds: 'seconds', minutes: 'minutes', hours: 'hours', days: 'days' },
    one: { seconds: 'second', minutes: 'minute', hours: 'hour', days: 'day' },
  },
  sv: {
    label: 'Vänta',
    about: 'Låter tid gå',
    exits: { next: 'Sedan' },
    amount: 'Hur länge',
    unit: 'Enhet',
    units: { seconds: 'sekunder', minutes: 'minuter', hours: 'timmar', days: 'dagar' },
    one: { seconds: 'sekund', minutes: 'minut', hours: 'timme', days: 'dag' },
  },
};
