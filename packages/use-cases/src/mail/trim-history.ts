// Cuts the quoted history off a mail's words, so that the thread shows only what was written now. When in doubt it cuts nothing.

const longest = 200_000;
/** A line that says "On Monday Ann wrote:" may be broken by the mail program. */
const mostBrokenLines = 3;

/** @example trimHistory('Yes!\n\nOn Mon, 2 Jan 2026, Ann wrote:\n> Coming?') // 'Yes!' */
export function trimHistory(words: string): string {
  const lines = words.slice(0, longest).replace(/\r\n?/g, '\n').split('\n');
  const whole = join(lines);
  return join(withoutHead(withoutTail(aboveDivider(lines)))) || whole;
}

function join(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Programs that quote without marks put a line or a block of header fields above what they quote. */
function aboveDivider(lines: readonly string[]): readonly string[] {
  for (const [at, line] of lines.entries()) {
    if (isQuoted(line)) continue;
    // What is passed on is meant to be read.
    if (forwarded.test(line.trim().slice(0, 200))) return lines;
    const length = dividerLength(lines, at);
    if (length === 0 || join(lines.slice(0, at)) === '') continue;
    // Answers between quoted lines: all of it is the answer.
    if (isQuoted(lines[nextFilled(lines, at + length)]) && !isAllQuoted(lines.slice(at + length))) return lines;
    return lines.slice(0, at);
  }
  return lines;
}

/** How many lines of a divider begin here; 0 for none. */
function dividerLength(lines: readonly string[], at: number): number {
  const line = (lines[at] ?? '').trim().slice(0, 500);
  if (line === '') return 0;
  if (originals.test(line) || zoho.test(line)) return 1;
  if (isFieldBlock(lines, at)) return 1;
  if (/^_{10,}$/.test(line) && isFieldBlock(lines, nextFilled(lines, at + 1))) return 1;
  return attributionLength(lines, at);
}

const originals =
  /^-{2,}\s*(original message|ursprungligt meddelande|originalmeddelande|ursprüngliche nachricht|message d['’]origine|message original|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original|oprindelig meddelelse|opprinnelig melding|alkuperäinen viesti|wiadomość oryginalna|исходное сообщение|reply message|antwort)\s*-*$/i;

const forwarded =
  /^(-{2,}\s*(forwarded message|vidarebefordrat meddelande|weitergeleitete nachricht|message transféré|doorgestuurd bericht|mensaje reenviado)|begin forwarded message:)/i;
const zoho = /^-{2,}\s.{4,300}\swrote\s*-{2,}$/i;

const fromField = /^\*?(from|från|fra|von|de|da|van|lähettäjä|od|от|发件人|差出人)\*?\s*:\*?\s*\S/i;
const otherField =
  /^\*?(sent|date|to|cc|subject|skickat|datum|till|kopia|ämne|sendt|dato|til|emne|gesendet|an|betreff|envoyé|date|à|objet|enviado|fecha|para|asunto|inviato|data|a|oggetto|verzonden|aan|onderwerp|enviada|assunto|lähetetty|vastaanottaja|aihe|wysłano|do|temat|отправлено|кому|тема|дата)\*?\s*:\*?(\s|$)/i;

function isFieldBlock(lines: readonly string[], at: number): boolean {
  if (!fromField.test((lines[at] ?? '').trim().slice(0, 500))) return false;
  const below = lines.slice(at + 1, at + 6).filter((line) => otherField.test(line.trim().slice(0, 500)));
  return below.length >= 2;
}

/** The verb before the colon; in German and Dutch the name may follow it. */
const wrote =
  /(wrote|skrev|skreiv|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|kirjoitti|napisała?|pisze|написала?|пишет|写道|のメール)[^:：]{0,200}[:：]\s*$/i;
/** "30 apr 2025, Ann <ann@example.com>:" needs no verb. */
const nameOnly = /<[^<>\s]+@[^<>\s]+>\s*[:：]\s*$/;
const opens =
  /^[\s*-]*(on|am|le|el|il|op|den|em|w dniu|dnia|på|ti|to|ma|ke|pe|la|su|man|tis|tors|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс|\d{1,4})(?![a-zåäöéа-я])/i;

/** "On Monday Ann wrote:", over up to three lines; a day or an address has to stand in it. */
function attributionLength(lines: readonly string[], at: number): number {
  if (!opens.test((lines[at] ?? '').slice(0, 40))) return named(lines, at);
  let joined = '';
  for (let length = 1; length <= mostBrokenLines; length++) {
    const line = lines[at + length - 1];
    if (line === undefined || line.trim() === '' || isQuoted(line)) return 0;
    joined = `${joined} ${line.trim()}`.slice(0, 600);
    if ((wrote.test(joined) || nameOnly.test(joined)) && /\d|@/.test(joined)) return length;
  }
  return 0;
}

/** "Ann <ann@example.com> wrote:" names nobody's day but an address. */
function named(lines: readonly string[], at: number): number {
  const line = (lines[at] ?? '').trim().slice(0, 500);
  const asked = isQuoted(lines[nextFilled(lines, at + 1)]);
  return wrote.test(line) && (asked || /[<(][^<>()\s]+@[^<>()\s]+[>)]/.test(line)) ? 1 : 0;
}

/** Quoted lines at the end, with the line that announces them. */
function withoutTail(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  while (end > 0 && isQuotedOrBlank(lines[end - 1])) end -= 1;
  const quoted = lines.slice(end).some(isQuoted);
  // What answers between quoted lines keeps them: they are what it speaks of.
  return quoted && !lines.slice(0, end).some(isQuoted) ? lines.slice(0, end) : lines;
}

/** Who answers below: the quoted block at the beginning goes, as long as it is the only one. */
function withoutHead(lines: readonly string[]): readonly string[] {
  const first = nextFilled(lines, 0);
  let at = first + dividerLength(lines, first);
  while (at < lines.length && isQuotedOrBlank(lines[at])) at += 1;
  const rest = lines.slice(at);
  return at > first && !rest.some(isQuoted) ? rest : lines;
}

function isAllQuoted(lines: readonly string[]): boolean {
  return lines.every(isQuotedOrBlank);
}

function isQuoted(line: string | undefined): boolean {
  return line !== undefined && /^\s{0,3}>/.test(line);
}

function isQuotedOrBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '' || isQuoted(line);
}

function nextFilled(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && (lines[at] ?? '').trim() === '') at += 1;
  return at;
}
