// Words of the ask-address step.
export const words = {
  en: {
    label: 'Address',
    about: 'Street, postal code, city, country',
    exits: { answered: 'Answered', 'gave-up': 'No fitting answer' },
    parts: 'Parts of the address',
    keys: { street: 'Street', postal_code: 'Postal code', city: 'City', country: 'Country' },
    uses: { required: 'Needed', optional: 'Optional', off: 'Not asked' },
    help: 'A small form in web chat, part by part elsewhere. A whole address on one line is understood too. The variable is an object: {{address.city}}, or {{address.text}} for all of it.',
  },
  sv: {
    label: 'Adress',
    about: 'Gata, postnummer, ort, land',
    exits: { answered: 'Besvarad', 'gave-up': 'Inget svar som passar' },
    parts: 'Adressens delar',
    keys: { street: 'Gata', postal_code: 'Postnummer', city: 'Ort', country: 'Land' },
    uses: { required: 'Krävs', optional: 'Valfri', off: 'Frågas inte' },
    help: 'Ett litet formulär i webbchatten, del för del på andra ställen. En hel adress på en rad förstås också. Variabeln är ett objekt: {{address.city}}, eller {{address.text}} för allt.',
  },
};
