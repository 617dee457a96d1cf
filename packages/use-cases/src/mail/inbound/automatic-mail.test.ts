// People's mails pass; what programs send is told from them, on recorded mails too.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { natureOf } from './automatic-mail';

const root = fileURLToPath(new URL('../../../../../../shared/fixtures/email', import.meta.url));

/** The header lines of a recorded mail, as a mail reader gives them. */
function recorded(path: string): Parameters<typeof natureOf>[0] {
  const text = readFileSync(`${root}/${path}`, 'latin1').replaceAll('\r\n', '\n');
  const headers: Record<string, string> = {};
  for (const line of (text.split('\n\n')[0] ?? '').replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name = '', value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    headers[name.toLowerCase()] ??= value;
  }
  const address = /[\w.+-]+@[\w.-]+/.exec(headers['from'] ?? '')?.[0]?.toLowerCase();
  return { headers, subject: headers['subject'] ?? '', from: address ? { address, name: '' } : null };
}

const listed = (folder: string, wanted: RegExp) =>
  existsSync(root) ? readdirSync(`${root}/${folder}`).filter((name) => wanted.test(name)) : [];

const from = { address: 'ada@visitor.example', name: '' };

describe('a mail', () => {
  it('of a person is one, also with a header that says it is not automatic', () => {
    expect(natureOf({ headers: {}, from, subject: 'Re: your bicycle' })).toBe('person');
    expect(natureOf({ headers: { 'auto-submitted': 'no' }, from, subject: 'Automatic doors' })).toBe('person');
    expect(natureOf({ headers: { 'x-auto-response-suppress': 'OOF' }, from, subject: 'Hi' })).toBe('person');
  });

  it.each([
    ['auto-submitted', 'auto-replied; owner-email="a@b.example"'],
    ['precedence', 'auto_reply'],
    ['x-autoreply', 'yes'],
    ['return-path', '<>'],
    ['list-id', '<news.example>'],
  ])('with %s is automatic', (name, value) => {
    expect(natureOf({ headers: { [name]: value }, from, subject: 'Hi' })).toBe('automatic');
  });

  it.skipIf(!existsSync(root))('that did not arrive comes back as a bounce', () => {
    const bounces = listed('sisimai-bounces', /^(lhost|rfc3464)/);
    const people = bounces.filter((name) => natureOf(recorded(`sisimai-bounces/${name}`)) === 'person');
    expect(bounces.length).toBeGreaterThan(30);
    expect(people).toEqual([]);
    const dsn = listed('enmime/dsn', /eml$/).map((name) => natureOf(recorded(`enmime/dsn/${name}`)));
    expect(new Set(dsn)).toEqual(new Set(['bounce']));
  });

  it.skipIf(!existsSync(root))('written by a recorded person is theirs', () => {
    const answers = listed('talon/replies', /eml$/);
    const others = answers.filter((name) => natureOf(recorded(`talon/replies/${name}`)) !== 'person');
    expect(answers.length).toBeGreaterThan(5);
    expect(others).toEqual([]);
    expect(natureOf(recorded('chatwoot/auto_reply.eml'))).toBe('automatic');
  });
});
