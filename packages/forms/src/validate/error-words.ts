// What is said of a wrong answer, in both languages.
import type { Language } from '../definition';
import type { FieldErrorCode } from './error-code';

type Words = { readonly [C in FieldErrorCode]: (label: string, range: string) => string };

export const errorWords: { readonly [L in Language]: Words } = {
  en: {
    required: (label) => `${label} is missing.`,
    'must-agree': () => 'You need to agree to this before you can send.',
    'invalid-text': (label) => `${label} must be one piece of text.`,
    'invalid-email': (label) => `${label} must be an e-mail address, such as name@example.com.`,
    'blocked-email': (label) => `${label}: this kind of address is not taken. Use another one.`,
    'invalid-phone': (label) => `${label} must be a phone number, with country code if it is abroad.`,
    'invalid-url': (label) => `${label} must be a web address, such as https://example.com.`,
    'invalid-number': (label) => `${label} must be a number.`,
    'out-of-range': (label, range) => `${label} must be ${range}.`,
    'too-long': (label, range) => `${label} is too long${range === '' ? '' : `: it must be ${range} characters`}.`,
    'too-short': (label, range) => `${label} is too short: it must be ${range} characters.`,
    'too-few': (label, range) => `${label}: choose more, ${range}.`,
    'too-many': (label, range) => `${label}: choose fewer${range === '' ? '' : `, ${range}`}.`,
    'not-an-option': (label) => `Choose one of the options for ${label}.`,
    'invalid-date': (label) => `${label} must be a date, such as 2026-01-31.`,
    'invalid-time': (label) => `${label} must be a time, such as 14:30.`,
    'invalid-file': (label) => `${label}: the file did not arrive. Choose it again.`,
    'unknown-field': (label) => `This form has no field named ${label}.`,
    'not-a-form': () => 'Send the values as an object with one entry for each field.',
  },
  sv: {
    required: (label) => `${label} saknas.`,
    'must-agree': () => 'Du behöver godkänna det här för att kunna skicka.',
    'invalid-text': (label) => `${label} måste vara en enda text.`,
    'invalid-email': (label) => `${label} måste vara en e-postadress, till exempel namn@example.com.`,
    'blocked-email': (label) => `${label}: den sortens adress tas inte emot. Använd en annan.`,
    'invalid-phone': (label) => `${label} måste vara ett telefonnummer, med landsnummer om det är utländskt.`,
    'invalid-url': (label) => `${label} måste vara en webbadress, till exempel https://example.com.`,
    'invalid-number': (label) => `${label} måste vara ett tal.`,
    'out-of-range': (label, range) => `${label} måste vara ${range}.`,
    'too-long': (label, range) => `${label} är för långt${range === '' ? '' : `: det måste vara ${range} tecken`}.`,
    'too-short': (label, range) => `${label} är för kort: det måste vara ${range} tecken.`,
    'too-few': (label, range) => `${label}: välj fler, ${range}.`,
    'too-many': (label, range) => `${label}: välj färre${range === '' ? '' : `, ${range}`}.`,
    'not-an-option': (label) => `Välj ett av alternativen för ${label}.`,
    'invalid-date': (label) => `${label} måste vara ett datum, till exempel 2026-01-31.`,
    'invalid-time': (label) => `${label} måste vara ett klockslag, till exempel 14:30.`,
    'invalid-file': (label) => `${label}: filen kom inte fram. Välj den igen.`,
    'unknown-field': (label) => `Formuläret har inget fält som heter ${label}.`,
    'not-a-form': () => 'Skicka värdena som ett objekt med en post för varje fält.',
  },
};
