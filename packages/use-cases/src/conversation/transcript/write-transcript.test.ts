// The mail says what was said, safely and within limits.
import { describe, expect, it } from 'vitest';
import type { VisitorMessage } from '../visitor-view';
import { transcriptWords } from './transcript-words';
import { writeTranscript } from './write-transcript';

const at = Date.UTC(2026, 10, 22, 12, 30);
const message = (seq: number, text: string, kind: 'contact' | 'member' = 'contact'): VisitorMessage => ({
  id: `msg_${seq}`,
  seq,
  at,
  direction: kind === 'contact' ? 'in' : 'out',
  author: kind === 'contact' ? { kind } : { kind, name: 'Ann' },
  parts: [{ kind: 'text', text }],
});
const write = (messages: VisitorMessage[], locale = 'en') =>
  writeTranscript({
    messages,
    words: transcriptWords(locale),
    workspaceName: 'Bike shop',
    timeZone: 'Europe/Stockholm',
    publicUrl: 'https://chat.example',
  });

describe('transcript', () => {
  it('names who said what and when, in the visitor’s language', () => {
    expect(write([message(1, 'Hello'), message(2, 'Hi', 'member')]).text).toContain(
      'You · 22 Nov 2026, 13:30\nHello\n\nAnn · 22 Nov 2026, 13:30\nHi',
    );
    expect(write([message(1, 'Hej')], 'sv-SE').text).toMatch(/^Här är din konversation med Bike shop.*\n\nDu · 22 nov/);
  });

  it('security 17: lets no message become markup', () => {
    const { html } = write([message(1, '<img src=x onerror=alert(1)>\n"&')]);
    expect(html).not.toContain('<img');
    expect(html).toContain('&#60;img src=x onerror=alert(1)&#62;<br>&#34;&#38;');
  });

  it('gives files their whole address', () => {
    const parts = [{ kind: 'file', url: '/files/key/a.pdf', name: 'a.pdf', mime: 'application/pdf', size: 1 }] as const;
    expect(write([{ ...message(1, ''), parts: [...parts] }]).text).toContain(
      'a.pdf: https://chat.example/files/key/a.pdf',
    );
  });

  it('leaves out the oldest where a mail cannot hold all', () => {
    const all = Array.from({ length: 40 }, (_, n) => message(n, `${n} ${'<'.repeat(19_000)}`));
    const { text, html } = write(all);
    expect(text).toContain('39 <');
    expect(text).not.toContain('\n0 <');
    expect(text).toContain('Earlier messages are left out');
    expect(text.length).toBeLessThan(200_000);
    expect(html.length).toBeLessThan(400_000);
  });
});
