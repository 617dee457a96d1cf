// What a chat says of its state when its admin chose from a list, in the chat's language (R69, R72).
import type { LocaleName } from '@parley/widget/locales';

type StateWords = { readonly replyTimes: Readonly<Record<string, string | undefined>>; readonly wait: string };

export const stateWords: Readonly<Record<LocaleName, StateWords>> = {
  en: {
    replyTimes: {
      minutes: 'Usually replies in a few minutes',
      hours: 'Usually replies in a few hours',
      day: 'Usually replies within a day',
    },
    wait: 'Everyone is helping somebody right now. Write anyway, and we answer as soon as one of us is free.',
  },
  sv: {
    replyTimes: {
      minutes: 'Svarar oftast inom några minuter',
      hours: 'Svarar oftast inom några timmar',
      day: 'Svarar oftast inom ett dygn',
    },
    wait: 'Alla hjälper någon just nu. Skriv ändå, så svarar vi så fort någon blir ledig.',
  },
  de: {
    replyTimes: {
      minutes: 'Antwortet meist in wenigen Minuten',
      hours: 'Antwortet meist in wenigen Stunden',
      day: 'Antwortet meist innerhalb eines Tages',
    },
    wait: 'Gerade sind alle im Gespräch. Schreiben Sie trotzdem; wir antworten, sobald jemand frei ist.',
  },
  fr: {
    replyTimes: {
      minutes: 'Répond en général en quelques minutes',
      hours: 'Répond en général en quelques heures',
      day: 'Répond en général dans la journée',
    },
    wait: 'Tout le monde est occupé en ce moment. Écrivez quand même, nous répondrons dès que possible.',
  },
  es: {
    replyTimes: {
      minutes: 'Suele responder en unos minutos',
      hours: 'Suele responder en unas horas',
      day: 'Suele responder en un día',
    },
    wait: 'Ahora mismo todos están atendiendo a alguien. Escribe igualmente y responderemos en cuanto podamos.',
  },
  it: {
    replyTimes: {
      minutes: 'Di solito risponde in pochi minuti',
      hours: 'Di solito risponde in poche ore',
      day: 'Di solito risponde entro un giorno',
    },
    wait: 'In questo momento siamo tutti impegnati. Scrivi comunque: rispondiamo appena possibile.',
  },
  pt: {
    replyTimes: {
      minutes: 'Costuma responder em poucos minutos',
      hours: 'Costuma responder em poucas horas',
      day: 'Costuma responder no prazo de um dia',
    },
    wait: 'De momento estamos todos a atender alguém. Escreva na mesma e respondemos assim que possível.',
  },
  nl: {
    replyTimes: {
      minutes: 'Antwoordt meestal binnen enkele minuten',
      hours: 'Antwoordt meestal binnen enkele uren',
      day: 'Antwoordt meestal binnen een dag',
    },
    wait: 'Iedereen is nu met iemand in gesprek. Schrijf gerust; we antwoorden zodra er iemand vrij is.',
  },
  da: {
    replyTimes: {
      minutes: 'Svarer som regel inden for få minutter',
      hours: 'Svarer som regel inden for få timer',
      day: 'Svarer som regel inden for et døgn',
    },
    wait: 'Alle hjælper nogen lige nu. Skriv alligevel, så svarer vi, så snart en af os er ledig.',
  },
  nb: {
    replyTimes: {
      minutes: 'Svarer vanligvis innen noen minutter',
      hours: 'Svarer vanligvis innen noen timer',
      day: 'Svarer vanligvis innen et døgn',
    },
    wait: 'Alle hjelper noen akkurat nå. Skriv likevel, så svarer vi så snart en av oss er ledig.',
  },
  fi: {
    replyTimes: {
      minutes: 'Vastaa yleensä muutamassa minuutissa',
      hours: 'Vastaa yleensä muutamassa tunnissa',
      day: 'Vastaa yleensä vuorokauden kuluessa',
    },
    wait: 'Kaikki auttavat juuri nyt muita. Kirjoita silti, niin vastaamme heti kun joku vapautuu.',
  },
  pl: {
    replyTimes: {
      minutes: 'Zwykle odpowiada w kilka minut',
      hours: 'Zwykle odpowiada w kilka godzin',
      day: 'Zwykle odpowiada w ciągu dnia',
    },
    wait: 'Wszyscy teraz komuś pomagają. Napisz mimo to, odpowiemy, gdy tylko ktoś będzie wolny.',
  },
};
