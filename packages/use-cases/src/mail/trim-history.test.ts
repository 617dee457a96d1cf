// The thread shows what was written now; what is quoted goes, and nothing else does.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { trimHistory } from './trim-history';

const folder = fileURLToPath(new URL('../../../../../shared/fixtures/email/crisp-text-replies', import.meta.url));
const recorded = existsSync(folder) ? readdirSync(folder) : [];
const words = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

describe('quoted history', () => {
  it.each([
    ['English', 'On Mon, 2 Jan 2026 at 10:00, Ann <ann@shop.example> wrote:\n> Coming?'],
    ['English over two lines', 'On Mon, 2 Jan 2026 at 10:00, Ann\n<ann@shop.example> wrote:\n\n> Coming?'],
    ['Swedish', 'Den mån 2 jan. 2026 kl 10:00 skrev Ann <ann@shop.example>:\n> Kommer du?'],
    ['German', 'Am 02.01.26 um 10:00 schrieb Ann:\n> Kommst du?'],
    ['Outlook', '________________________________\nFrom: Ann <a@b.example>\nSent: Monday\nTo: Ada\n\nComing?'],
    ['Outlook in Swedish', 'Från: Ann\nSkickat: den 2 januari 2026\nTill: Ada\nÄmne: Cykel\n\nKommer du?'],
    ['without a line of its own', '> Coming?\n> Ann'],
  ])('goes: %s', (_, quoted) => {
    expect(trimHistory(`Yes,\nat six.\n\n${quoted}\n`)).toBe('Yes,\nat six.');
  });

  it('goes from above for who answers below', () => {
    expect(trimHistory('On 2 Jan 2026, Ann wrote:\n> Coming?\n\nYes.')).toBe('Yes.');
  });

  it('stays where somebody answers between the lines, and where there is nothing else', () => {
    const between = 'On 2 Jan 2026, Ann wrote:\n> Coming?\n\nYes.\n\n> When?\n\nAt six.';
    expect(trimHistory(between)).toBe(between);
    expect(trimHistory(`Hi!\n\n${between}`)).toBe(`Hi!\n\n${between}`);
    expect(trimHistory('> only this')).toBe('> only this');
  });

  it('stays in what is passed on, and in words that only look like it', () => {
    const passed = 'See below.\n\n---------- Forwarded message ---------\nFrom: Bo\nDate: Monday\nSubject: Hi\n\nHello';
    expect(trimHistory(passed)).toBe(passed);
    const alike = 'On Monday I wrote:\na letter.\nFrom: our house\nOn the other hand: no.';
    expect(trimHistory(alike)).toBe(alike);
  });

  it('is found in no time, however the words are made', () => {
    const hostile = ['On '.repeat(60_000), '>'.repeat(150_000), 'From: a\n'.repeat(20_000), 'On 1\n'.repeat(30_000)];
    for (const text of hostile) expect(trimHistory(text).length).toBeGreaterThan(0);
  });

  it
    .skipIf(recorded.length === 0)
    .each([
      'email_german.txt',
      'email_french_2.txt',
      'email_finnish.txt',
      'email_italian.txt',
      'email_russian.txt',
      'email_msn.txt',
      'email_en_multiline_2.txt',
      'email_gmail_split_line_from.txt',
      'email_german_outlook.txt',
      'email_original_message.txt',
    ])('goes from a recorded mail: %s', (name) => {
    expect(trimHistory(words(name)).split('\n')).toHaveLength(5);
  });

  it
    .skipIf(recorded.length === 0)
    .each([
      'email_tricky_1_on_false_positive.txt',
      'email_tricky_2_url_with_wrote.txt',
      'email_tricky_3_code_block.txt',
      'email_tricky_4_from_in_body.txt',
      'email_tricky_17_forward_header.txt',
      'email_tricky_18_inline_reply.txt',
    ])('is not seen where there is none: %s', (name) => {
    expect(trimHistory(words(name))).toBe(words(name).replaceAll('\r\n', '\n').trim());
  });
});
