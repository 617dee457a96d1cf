// Understands yes and no in words, with thanks, wishes and negations around them.
import { bareWords } from '../bare-words';
import { longestPhrase, type Meaning, meanings } from './yes-no-words';

type Heard = Meaning | 'other';

/** Null when it is neither, or both. */
export function readYesNo(text: string): boolean | null {
  const thumb = /[👍👌✅]/u.test(text) ? true : /[👎❌]/u.test(text) ? false : null;
  const words = bareWords(text);
  if (words.length === 0) return thumb;
  // A question of the visitor's own is no answer
  if (words.length > 40 || (text.trim().endsWith('?') && words.length > 2)) return null;
  return decide(meaningsIn(words).filter((heard) => heard !== 'filler'));
}

/** The longest phrase first, so that "no problem" is no "no". */
function meaningsIn(words: readonly string[]): Heard[] {
  const heard: Heard[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longestPhrase, words.length - at);
    while (length > 1 && !meanings.has(words.slice(at, at + length).join(' '))) length -= 1;
    heard.push(meanings.get(words.slice(at, at + length).join(' ')) ?? 'other');
    at += length;
  }
  return heard;
}

function decide(heard: readonly Heard[]): boolean | null {
  const has = (...meant: readonly Heard[]) => heard.some((one) => meant.includes(one));
  if (heard.length === 0 || has('unsure', 'but')) return null;
  const [first] = heard;
  if (first === 'yes') return has('no', 'not') ? null : true;
  if (first === 'no') return has('yes') ? null : false;
  if (first === 'other') return shortAnswer(heard);
  if (has('no', 'not')) return has('yes') || has('other') ? null : false;
  // "Please tell me more" is no yes
  return has('other') && !has('yes') ? null : true;
}

/** "Åh ja tack", "Eh non": a word or two nobody knows before a plain answer. */
function shortAnswer(heard: readonly Heard[]): boolean | null {
  const known = heard.filter((one) => one !== 'other');
  if (heard.length > 4 || heard.length - known.length > 1 || known.length === 0) return null;
  const only = (...meant: readonly Heard[]) => known.every((one) => meant.includes(one));
  if (known[0] === 'yes' && only('yes', 'wish', 'sure')) return true;
  return known[0] === 'no' && only('no', 'not', 'wish', 'sure') ? false : null;
}
