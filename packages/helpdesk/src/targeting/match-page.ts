// Whether a page is meant by a rule. Linear in its length, for both sides are written by others.
import type { PageRule } from './chatflow';

/** @example matchPage({ kind: 'begins', value: '/pricing' }, 'https://shop.example/pricing/eu') // true */
export function matchPage(rule: PageRule, url: string): boolean {
  const page = readPage(url);
  if (rule.kind === 'query') return matchQuery(rule, page.query);
  const value = strip(rule.value);
  const fromPath = value.startsWith('/');
  const withQuery = value.includes('?');
  const whole = (fromPath ? page.path : page.host + page.path) + (withQuery && page.query ? `?${page.query}` : '');
  if (rule.kind === 'contains') return (page.host + page.path + (page.query ? `?${page.query}` : '')).includes(value);
  if (rule.kind === 'begins') return whole.startsWith(value);
  if (rule.kind === 'is') return bare(whole) === bare(value);
  return glob(value, whole) || glob(value, bare(whole));
}

type Page = { readonly host: string; readonly path: string; readonly query: string };

function readPage(url: string): Page {
  const rest = strip(url);
  const cut = rest.search(/[/?]/);
  const host = cut === -1 ? rest : rest.slice(0, cut);
  const [path = '', ...query] = (cut === -1 ? '' : rest.slice(cut)).split('?');
  return { host, path: path || '/', query: query.join('?') };
}

/** Scheme, place in the page and case say nothing about which page it is. */
function strip(address: string): string {
  const [page = ''] = address.trim().split('#');
  return page.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').toLowerCase();
}

function bare(address: string): string {
  const [path = '', ...query] = address.split('?');
  const stem = path.endsWith('/') ? path.slice(0, -1) : path;
  return query.length > 0 ? `${stem}?${query.join('?')}` : stem;
}

function matchQuery({ name, how, value }: Extract<PageRule, { kind: 'query' }>, query: string): boolean {
  const given = query.split('&').map((pair) => {
    const [key = '', ...rest] = pair.split('=');
    return { key: decode(key), value: decode(rest.join('=')) };
  });
  const wanted = value.toLowerCase();
  return given.some(
    (one) => one.key === name.toLowerCase() && (how === 'is' ? one.value === wanted : one.value.includes(wanted)),
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' ')).toLowerCase();
  } catch {
    return text.toLowerCase();
  }
}

/** `*` stands for anything. Goes back to the last star only, so no pattern is slow. */
function glob(pattern: string, text: string): boolean {
  let at = 0;
  let sign = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    if (pattern[sign] === '*') {
      star = sign++;
      resume = at;
    } else if (pattern[sign] === text[at]) {
      sign++;
      at++;
    } else if (star >= 0) {
      sign = star + 1;
      at = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[sign] === '*') sign++;
  return sign === pattern.length;
}
