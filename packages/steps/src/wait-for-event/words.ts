// Words of the wait-for-event step.
export const words = {
  en: {
    label: 'Wait for event',
    about: 'Until a program outside reports something',
    exits: { happened: 'It happened', 'timed-out': 'Waited too long' },
    event: 'Event',
    name: 'What is waited for',
    namePlaceholder: 'For example: Payment',
    link: 'Variable for the address',
    linkHelp:
      'Holds a secret address from the beginning of the visit. Put it into a text or a web request; a POST with JSON to it lets the visit go on. It works once.',
    longest: 'At most',
    unit: 'Unit',
    units: { minutes: 'minutes', hours: 'hours', days: 'days' },
    one: { minutes: 'minute', hours: 'hour', days: 'day' },
    saves: 'Keep from what is reported',
    someEvent: 'an event',
  },
  sv: {
    label: 'Vänta på händelse',
    about: 'Tills ett program utanför rapporterar något',
    exits: { happened: 'Det hände', 'timed-out': 'Väntade för länge' },
    event: 'Händelse',
    name: 'Vad som väntas',
    namePlaceholder: 'Till exempel: Betalning',
    link: 'Variabel för adressen',
    linkHelp:
      'Håller en hemlig adress från besökets början. Lägg den i en text eller ett webbanrop; en POST med JSON dit låter besöket gå vidare. Den fungerar en gång.',
    longest: 'Som längst',
    unit: 'Enhet',
    units: { minutes: 'minuter', hours: 'timmar', days: 'dagar' },
    one: { minutes: 'minut', hours: 'timme', days: 'dag' },
    saves: 'Spara ur det som rapporteras',
    someEvent: 'en händelse',
  },
};
