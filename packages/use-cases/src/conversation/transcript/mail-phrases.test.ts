// Every language says everything, with its slots, and no two say the same.
import { describe, expect, it } from 'vitest';
import { mailPhrases, phraseLanguages } from './mail-phrases';
import { transcriptWords, unreadWords } from './transcript-words';

const twelve = ['en', 'sv', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'da', 'nb', 'fi', 'pl'];

describe('mails in the visitor’s language', () => {
  it('are written in all languages of the chat', () => {
    expect(phraseLanguages).toEqual(expect.arrayContaining(twelve));
    const outros = twelve.map((language) => transcriptWords(language).outro);
    expect(new Set(outros).size).toBe(twelve.length);
  });

  it.each(twelve)('name who writes and where to answer: %s', (language) => {
    const { transcript, unread, back, dates } = mailPhrases(language);
    for (const phrase of [transcript.subject, transcript.intro, unread.subject, unread.intro])
      expect(phrase).toContain('{name}');
    for (const phrase of [back.onPage, back.byMailOrPage]) expect(phrase).toContain('{page}');
    expect(Intl.DateTimeFormat.supportedLocalesOf([dates])).toEqual([dates]);
    const words = unreadWords(`${language}-XX`, { page: 'https://shop.example/$&', byMail: true });
    expect(words.outro).toContain('https://shop.example/$&');
    expect(words.subject('Bike {name} shop')).toContain('Bike {name} shop');
  });

  it('are English for a language we do not write', () => {
    expect(transcriptWords('ja-JP').you).toBe('You');
    expect(transcriptWords('').you).toBe('You');
    expect(transcriptWords('no').you).toBe('Du');
  });
});
