// What a transcript says around the messages, in the visitor's language.
import { mailPhrases } from './mail-phrases';

export type TranscriptWords = {
  readonly dates: string;
  readonly subject: (name: string) => string;
  readonly intro: (name: string) => string;
  readonly you: string;
  readonly closed: string;
  readonly shortened: string;
  readonly outro: string;
};

/** How somebody who has left can answer: on the page the chat is on, if it is known, and by mail, if mails come in. */
export type WaysBack = { readonly page: string | null; readonly byMail: boolean };

export function transcriptWords(locale: string): TranscriptWords {
  const { transcript, dates, you, closed, shortened } = mailPhrases(locale);
  const { outro, ...framed } = transcript;
  return { dates, you, closed, shortened, outro, ...framing(framed) };
}

/** The same for answers that somebody who has left has not seen. */
export function unreadWords(locale: string, { page, byMail }: WaysBack): TranscriptWords {
  const { unread, back, dates, you, closed, shortened } = mailPhrases(locale);
  const way = byMail ? (page === null ? back.byMail : back.byMailOrPage) : page === null ? back.onSite : back.onPage;
  return { dates, you, closed, shortened, outro: put(way, 'page', page ?? ''), ...framing(unread) };
}

function framing({ subject, intro }: { readonly subject: string; readonly intro: string }) {
  return { subject: (name: string) => put(subject, 'name', name), intro: (name: string) => put(intro, 'name', name) };
}

/** As it is, whatever signs the value holds. */
function put(phrase: string, slot: 'name' | 'page', value: string): string {
  return phrase.split(`{${slot}}`).join(value);
}
