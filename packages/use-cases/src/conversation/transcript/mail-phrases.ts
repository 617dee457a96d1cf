// What mails to visitors say around the messages, in the languages of the chat; `{name}` is the workspace.

export type MailPhrases = {
  /** Tag by which days and hours are written. */
  readonly dates: string;
  readonly you: string;
  readonly closed: string;
  readonly shortened: string;
  readonly transcript: { readonly subject: string; readonly intro: string; readonly outro: string };
  readonly unread: { readonly subject: string; readonly intro: string };
  readonly back: {
    readonly onSite: string;
    readonly onPage: string;
    readonly byMail: string;
    readonly byMailOrPage: string;
  };
};

const en: MailPhrases = {
  dates: 'en-GB',
  you: 'You',
  closed: 'The conversation was closed.',
  shortened: 'Earlier messages are left out, as there were too many for one mail.',
  transcript: {
    subject: 'Your conversation with {name}',
    intro: 'Here is your conversation with {name}, as you asked for.',
    outro: 'You get this mail because somebody asked for it in the chat. If it was not you, nothing needs to be done.',
  },
  unread: {
    subject: 'An answer from {name}',
    intro: 'You wrote to {name}. Here is the answer you have not seen yet.',
  },
  back: {
    onSite: 'To answer, open the chat on the site again.',
    onPage: 'To answer, open the chat again: {page}',
    byMail: 'Answer by replying to this mail.',
    byMailOrPage: 'Answer by replying to this mail, or open the chat again: {page}',
  },
};

const sv: MailPhrases = {
  dates: 'sv-SE',
  you: 'Du',
  closed: 'Konversationen avslutades.',
  shortened: 'Tidigare meddelanden är utelämnade eftersom de var för många för ett mejl.',
  transcript: {
    subject: 'Din konversation med {name}',
    intro: 'Här är din konversation med {name}, som du bad om.',
    outro: 'Du får det här mejlet för att någon bad om det i chatten. Om det inte var du behöver du inte göra något.',
  },
  unread: {
    subject: 'Svar från {name}',
    intro: 'Du skrev till {name}. Det här svaret har du inte sett än.',
  },
  back: {
    onSite: 'Öppna chatten på webbplatsen för att svara.',
    onPage: 'Öppna chatten igen för att svara: {page}',
    byMail: 'Svara genom att svara på det här mejlet.',
    byMailOrPage: 'Svara på det här mejlet eller öppna chatten igen: {page}',
  },
};

const de: MailPhrases = {
  dates: 'de-DE',
  you: 'Sie',
  closed: 'Die Unterhaltung wurde beendet.',
  shortened: 'Frühere Nachrichten fehlen, weil es für eine E-Mail zu viele waren.',
  transcript: {
    subject: 'Ihre Unterhaltung mit {name}',
    intro: 'Hier ist Ihre Unterhaltung mit {name}, wie gewünscht.',
    outro:
      'Sie erhalten diese E-Mail, weil jemand im Chat darum gebeten hat. Waren Sie es nicht, müssen Sie nichts tun.',
  },
  unread: {
    subject: 'Eine Antwort von {name}',
    intro: 'Sie haben {name} geschrieben. Diese Antwort haben Sie noch nicht gesehen.',
  },
  back: {
    onSite: 'Öffnen Sie zum Antworten den Chat auf der Website.',
    onPage: 'Öffnen Sie zum Antworten wieder den Chat: {page}',
    byMail: 'Antworten Sie einfach auf diese E-Mail.',
    byMailOrPage: 'Antworten Sie auf diese E-Mail oder öffnen Sie wieder den Chat: {page}',
  },
};

const fr: MailPhrases = {
  dates: 'fr-FR',
  you: 'Vous',
  closed: 'La conversation est terminée.',
  shortened: 'Les messages précédents ont été omis, car ils étaient trop nombreux pour un seul e-mail.',
  transcript: {
    subject: 'Votre conversation avec {name}',
    intro: 'Voici votre conversation avec {name}, comme demandé.',
    outro:
      "Vous recevez cet e-mail parce que quelqu'un l'a demandé dans le chat. Si ce n'était pas vous, il n'y a rien à faire.",
  },
  unread: {
    subject: 'Une réponse de {name}',
    intro: "Vous avez écrit à {name}. Voici la réponse que vous n'avez pas encore vue.",
  },
  back: {
    onSite: 'Pour répondre, ouvrez de nouveau le chat sur le site.',
    onPage: 'Pour répondre, ouvrez de nouveau le chat : {page}',
    byMail: 'Pour répondre, répondez à cet e-mail.',
    byMailOrPage: 'Répondez à cet e-mail ou ouvrez de nouveau le chat : {page}',
  },
};

const es: MailPhrases = {
  dates: 'es-ES',
  you: 'Usted',
  closed: 'La conversación ha terminado.',
  shortened: 'Se han omitido los mensajes anteriores porque eran demasiados para un solo correo.',
  transcript: {
    subject: 'Su conversación con {name}',
    intro: 'Aquí tiene su conversación con {name}, tal como la pidió.',
    outro: 'Recibe este correo porque alguien lo pidió en el chat. Si no fue usted, no tiene que hacer nada.',
  },
  unread: {
    subject: 'Una respuesta de {name}',
    intro: 'Escribió a {name}. Esta es la respuesta que aún no ha visto.',
  },
  back: {
    onSite: 'Para responder, vuelva a abrir el chat en el sitio.',
    onPage: 'Para responder, vuelva a abrir el chat: {page}',
    byMail: 'Para responder, conteste a este correo.',
    byMailOrPage: 'Conteste a este correo o vuelva a abrir el chat: {page}',
  },
};

const it: MailPhrases = {
  dates: 'it-IT',
  you: 'Lei',
  closed: 'La conversazione è terminata.',
  shortened: 'I messaggi precedenti sono stati omessi perché erano troppi per una sola e-mail.',
  transcript: {
    subject: 'La sua conversazione con {name}',
    intro: 'Ecco la sua conversazione con {name}, come richiesto.',
    outro: 'Riceve questa e-mail perché qualcuno l’ha chiesta nella chat. Se non è stato lei, non deve fare nulla.',
  },
  unread: {
    subject: 'Una risposta da {name}',
    intro: 'Ha scritto a {name}. Ecco la risposta che non ha ancora visto.',
  },
  back: {
    onSite: 'Per rispondere, riapra la chat sul sito.',
    onPage: 'Per rispondere, riapra la chat: {page}',
    byMail: 'Per rispondere, risponda a questa e-mail.',
    byMailOrPage: 'Risponda a questa e-mail oppure riapra la chat: {page}',
  },
};

const pt: MailPhrases = {
  dates: 'pt-PT',
  you: 'Você',
  closed: 'A conversa foi terminada.',
  shortened: 'As mensagens anteriores foram omitidas, pois eram demasiadas para um só e-mail.',
  transcript: {
    subject: 'A sua conversa com {name}',
    intro: 'Aqui está a sua conversa com {name}, como pediu.',
    outro: 'Recebe este e-mail porque alguém o pediu no chat. Se não foi você, não precisa de fazer nada.',
  },
  unread: {
    subject: 'Uma resposta de {name}',
    intro: 'Escreveu a {name}. Esta é a resposta que ainda não viu.',
  },
  back: {
    onSite: 'Para responder, volte a abrir o chat no site.',
    onPage: 'Para responder, volte a abrir o chat: {page}',
    byMail: 'Para responder, responda a este e-mail.',
    byMailOrPage: 'Responda a este e-mail ou volte a abrir o chat: {page}',
  },
};

const nl: MailPhrases = {
  dates: 'nl-NL',
  you: 'U',
  closed: 'Het gesprek is gesloten.',
  shortened: 'Eerdere berichten zijn weggelaten, omdat het er te veel waren voor één e-mail.',
  transcript: {
    subject: 'Uw gesprek met {name}',
    intro: 'Hier is uw gesprek met {name}, zoals u vroeg.',
    outro: 'U krijgt deze e-mail omdat iemand er in de chat om vroeg. Was u dat niet, dan hoeft u niets te doen.',
  },
  unread: {
    subject: 'Een antwoord van {name}',
    intro: 'U schreef {name}. Dit antwoord hebt u nog niet gezien.',
  },
  back: {
    onSite: 'Open de chat op de site opnieuw om te antwoorden.',
    onPage: 'Open de chat opnieuw om te antwoorden: {page}',
    byMail: 'Antwoord door deze e-mail te beantwoorden.',
    byMailOrPage: 'Beantwoord deze e-mail of open de chat opnieuw: {page}',
  },
};

const da: MailPhrases = {
  dates: 'da-DK',
  you: 'Dig',
  closed: 'Samtalen blev afsluttet.',
  shortened: 'Tidligere beskeder er udeladt, fordi der var for mange til én mail.',
  transcript: {
    subject: 'Din samtale med {name}',
    intro: 'Her er din samtale med {name}, som du bad om.',
    outro: 'Du får denne mail, fordi nogen bad om den i chatten. Var det ikke dig, skal du ikke gøre noget.',
  },
  unread: {
    subject: 'Et svar fra {name}',
    intro: 'Du skrev til {name}. Her er svaret, som du ikke har set endnu.',
  },
  back: {
    onSite: 'Åbn chatten på webstedet igen for at svare.',
    onPage: 'Åbn chatten igen for at svare: {page}',
    byMail: 'Svar ved at besvare denne mail.',
    byMailOrPage: 'Besvar denne mail, eller åbn chatten igen: {page}',
  },
};

const nb: MailPhrases = {
  dates: 'nb-NO',
  you: 'Du',
  closed: 'Samtalen ble avsluttet.',
  shortened: 'Tidligere meldinger er utelatt fordi det var for mange til én e-post.',
  transcript: {
    subject: 'Samtalen din med {name}',
    intro: 'Her er samtalen din med {name}, som du ba om.',
    outro: 'Du får denne e-posten fordi noen ba om den i chatten. Var det ikke deg, trenger du ikke å gjøre noe.',
  },
  unread: {
    subject: 'Et svar fra {name}',
    intro: 'Du skrev til {name}. Her er svaret du ikke har sett ennå.',
  },
  back: {
    onSite: 'Åpne chatten på nettstedet igjen for å svare.',
    onPage: 'Åpne chatten igjen for å svare: {page}',
    byMail: 'Svar ved å besvare denne e-posten.',
    byMailOrPage: 'Besvar denne e-posten, eller åpne chatten igjen: {page}',
  },
};

const fi: MailPhrases = {
  dates: 'fi-FI',
  you: 'Sinä',
  closed: 'Keskustelu päätettiin.',
  shortened: 'Aiemmat viestit on jätetty pois, koska niitä oli liikaa yhteen sähköpostiin.',
  transcript: {
    subject: 'Keskustelusi: {name}',
    intro: 'Tässä on pyytämäsi keskustelu: {name}.',
    outro: 'Saat tämän viestin, koska joku pyysi sitä chatissa. Jos se et ollut sinä, sinun ei tarvitse tehdä mitään.',
  },
  unread: {
    subject: 'Vastaus: {name}',
    intro: 'Kirjoitit vastaanottajalle {name}. Tässä on vastaus, jota et ole vielä nähnyt.',
  },
  back: {
    onSite: 'Vastaa avaamalla chat uudelleen sivustolla.',
    onPage: 'Vastaa avaamalla chat uudelleen: {page}',
    byMail: 'Vastaa vastaamalla tähän sähköpostiin.',
    byMailOrPage: 'Vastaa tähän sähköpostiin tai avaa chat uudelleen: {page}',
  },
};

const pl: MailPhrases = {
  dates: 'pl-PL',
  you: 'Ty',
  closed: 'Rozmowa została zakończona.',
  shortened: 'Wcześniejsze wiadomości pominięto, ponieważ było ich za dużo na jeden e-mail.',
  transcript: {
    subject: 'Twoja rozmowa: {name}',
    intro: 'Oto Twoja rozmowa ({name}), zgodnie z prośbą.',
    outro: 'Otrzymujesz tę wiadomość, ponieważ ktoś poprosił o nią na czacie. Jeśli to nie Ty, nie musisz nic robić.',
  },
  unread: {
    subject: 'Odpowiedź: {name}',
    intro: 'Napisano do: {name}. Oto odpowiedź, której jeszcze nie widziano.',
  },
  back: {
    onSite: 'Aby odpowiedzieć, otwórz ponownie czat na stronie.',
    onPage: 'Aby odpowiedzieć, otwórz ponownie czat: {page}',
    byMail: 'Odpowiedz, odpisując na tę wiadomość.',
    byMailOrPage: 'Odpisz na tę wiadomość lub otwórz ponownie czat: {page}',
  },
};

const phrases: Readonly<Record<string, MailPhrases>> = {
  en,
  sv,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  da,
  nb,
  no: nb,
  nn: nb,
  fi,
  pl,
};

export const phraseLanguages: readonly string[] = Object.keys(phrases);

export function mailPhrases(locale: string): MailPhrases {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  return (Object.hasOwn(phrases, language) ? phrases[language] : undefined) ?? en;
}
