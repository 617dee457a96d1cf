// What is known of a visit before the visitor acts: where, from where, on what, in which language.
import type { Device } from './chatflow';

export type VisitFacts = {
  readonly url: string;
  /** `''`: came directly. */
  readonly referrer: string;
  readonly device: Device;
  /** Two or three letters, e.g. `sv`; `''` when the browser does not say. */
  readonly language: string;
  /** Two capital letters, e.g. `SE`; `''` when nobody says. */
  readonly country: string;
  /** On conversations of the known contact. */
  readonly labelIds: readonly string[];
  readonly known: boolean;
  readonly returning: boolean;
};

/** Of a visit nothing is known of but its page. */
export function plainVisit(url: string): VisitFacts {
  const unknown = { referrer: '', language: '', country: '', labelIds: [] };
  return { url, ...unknown, device: 'desktop', known: false, returning: false };
}

/** A country as a proxy's header says it; many say XX or T1 where they cannot tell. */
export function countryIn(header: string | null): string {
  const country = (header ?? '').trim().toUpperCase();
  return /^[A-Z]{2}$/.test(country) && country !== 'XX' ? country : '';
}

/** The device by what its browser calls itself. */
export function deviceOf(userAgent: string): Device {
  if (/iPad|Tablet|PlayBook|Silk|Android(?!.*Mobile)/i.test(userAgent)) return 'tablet';
  return /Mobi|iPhone|iPod|Android/i.test(userAgent) ? 'phone' : 'desktop';
}

/** The language a browser prefers, by its `Accept-Language`. */
export function preferredLanguage(accepted: string): string {
  const wishes = accepted.split(',').map((wish) => {
    const [tag = '', quality] = wish.split(';q=');
    return { language: tag.trim().toLowerCase().split('-')[0] ?? '', weight: Number(quality ?? 1) || 0 };
  });
  const best = wishes.toSorted((one, other) => other.weight - one.weight).find(({ language }) => language !== '*');
  return best && /^[a-z]{2,3}$/.test(best.language) ? best.language : '';
}
