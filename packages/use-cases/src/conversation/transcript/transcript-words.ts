// What a transcript says around the messages, in the visitor's language.

export type TranscriptWords = {
  readonly subject: (name: string) => string;
  readonly intro: (name: string) => string;
  readonly you: string;
  readonly closed: string;
  readonly shortened: string;
  readonly outro: string;
};

const en: TranscriptWords = {
  subject: (name) => `Your conversation with ${name}`,
  intro: (name) => `Here is your conversation with ${name}, as you asked for.`,
  you: 'You',
  closed: 'The conversation was closed.',
  shortened: 'Earlier messages are left out, as there were too many for one mail.',
  outro: 'You get this mail because somebody asked for it in the chat. If it was not you, nothing needs to be done.',
};

const sv: TranscriptWords = {
  subject: (name) => `Din konversation med ${name}`,
  intro: (name) => `Här är din konversation med ${name}, som du bad om.`,
  you: 'Du',
  closed: 'Konversationen avslutades.',
  shortened: 'Tidigare meddelanden är utelämnade eftersom de var för många för ett mejl.',
  outro: 'Du får det här mejlet för att någon bad om det i chatten. Om det inte var du behöver du inte göra något.',
};

/** How somebody who has left can answer: on the page the chat is on, if it is known, and by mail, if mails come in. */
export type WaysBack = { readonly page: string | null; readonly byMail: boolean };

/** The same for answers that somebody who has left has not seen. */
export function unreadWords(locale: string, back: WaysBack): TranscriptWords {
  const words = transcriptWords(locale);
  if (words === sv) {
    return {
      ...sv,
      subject: (name) => `Svar från ${name}`,
      intro: (name) => `Du skrev till ${name}. Det här svaret har du inte sett än.`,
      outro: outroSv(back),
    };
  }
  return {
    ...en,
    subject: (name) => `An answer from ${name}`,
    intro: (name) => `You wrote to ${name}. Here is the answer you have not seen yet.`,
    outro: outroEn(back),
  };
}

function outroEn({ page, byMail }: WaysBack): string {
  if (byMail)
    return page === null
      ? 'Answer by replying to this mail.'
      : `Answer by replying to this mail, or open the chat again: ${page}`;
  return page === null ? 'To answer, open the chat on the site again.' : `To answer, open the chat again: ${page}`;
}

function outroSv({ page, byMail }: WaysBack): string {
  if (byMail)
    return page === null
      ? 'Svara genom att svara på det här mejlet.'
      : `Svara på det här mejlet eller öppna chatten igen: ${page}`;
  return page === null ? 'Öppna chatten på webbplatsen för att svara.' : `Öppna chatten igen för att svara: ${page}`;
}

export function transcriptWords(locale: string): TranscriptWords {
  return /^sv\b/i.test(locale) ? sv : en;
}
