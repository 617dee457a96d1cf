// A conversation as a mail: plain text, and the same as simple HTML.
import { type MessagePart, richSigns } from '@parley/messages';
import type { VisitorMessage } from '../visitor-view';
import type { TranscriptWords } from './transcript-words';

export type Transcript = {
  readonly messages: readonly VisitorMessage[];
  readonly words: TranscriptWords;
  readonly workspaceName: string;
  readonly timeZone: string;
  /** Where files lie. */
  readonly publicUrl: string;
};

type Line = { readonly who: string; readonly when: string; readonly said: string };

/** Well within what a mail may hold, so that the frame around fits too. */
const most = 150_000;

export function writeTranscript(transcript: Transcript): { readonly text: string; readonly html: string } {
  const { words, workspaceName } = transcript;
  const { lines, shortened } = fitting(linesOf(transcript));
  const opening = [words.intro(workspaceName), ...(shortened ? [words.shortened] : [])];
  const text = [...opening, ...lines.map(({ who, when, said }) => `${who} · ${when}\n${said}`), words.outro];
  const html = [
    ...opening.map(paragraph),
    ...lines.map(({ who, when, said }) => `<p><b>${safe(who)}</b> · ${safe(when)}<br>${broken(said)}</p>`),
    paragraph(words.outro),
  ];
  return { text: text.join('\n\n'), html: `<!doctype html><meta charset="utf-8">${html.join('\n')}` };
}

function linesOf({ messages, words, workspaceName, timeZone, publicUrl }: Transcript): Line[] {
  const clock = new Intl.DateTimeFormat(words.dates, {
    timeZone,
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return messages.flatMap(({ at, author, parts }) => {
    const said = parts.map((part) => saidIn(part, words, publicUrl)).filter((one) => one !== '');
    const who = author.kind === 'contact' ? words.you : (author.name ?? workspaceName);
    return said.length === 0 ? [] : [{ who, when: clock.format(at), said: said.join('\n') }];
  });
}

function saidIn(part: MessagePart, words: TranscriptWords, publicUrl: string): string {
  switch (part.kind) {
    case 'text':
      return part.rich ? richSigns(part.rich) : part.text;
    case 'image':
      return addressed(part.alt, part.url, publicUrl);
    case 'file':
      return addressed(part.name, part.url, publicUrl);
    case 'buttons':
      return part.buttons.map(({ label, url }) => `${label}: ${url}`).join('\n');
    case 'choices':
      return part.choices.map(({ label }) => `· ${label}`).join('\n');
    case 'fields':
      return [part.title, ...part.fields.map(({ label, value }) => `${label}: ${value}`)].filter(Boolean).join('\n');
    case 'notice':
      return part.code === 'closed' ? words.closed : '';
    default:
      return '';
  }
}

function addressed(name: string, url: string, publicUrl: string): string {
  return [name, url.startsWith('/') ? `${publicUrl}${url}` : url].filter(Boolean).join(': ');
}

/** The newest lines that fit. */
function fitting(lines: readonly Line[]): { lines: Line[]; shortened: boolean } {
  const kept: Line[] = [];
  let length = 0;
  for (const line of lines.toReversed()) {
    // As HTML a sign may take five more.
    length += line.said.length + safe(line.said).length + 100;
    if (length > most * 2) return { lines: kept.toReversed(), shortened: true };
    kept.push(line);
  }
  return { lines: kept.toReversed(), shortened: false };
}

function paragraph(text: string): string {
  return `<p>${safe(text)}</p>`;
}

function broken(text: string): string {
  return safe(text).replaceAll('\n', '<br>');
}

function safe(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
