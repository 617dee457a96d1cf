// Whether a submission is held to be spam, and why: it is kept apart for a member to look at, never lost.
import { type FormDefinition, honeypotKey, type SubmittedValue } from '@parley/forms';
import { leastPageAge, type PageToken } from './page-token';

export type SpamReason = 'trap' | 'forged-page' | 'too-quick' | 'no-work' | 'links' | 'words';

export type Evidence = {
  readonly trapped: boolean;
  /** Undefined: no token came along, as with programs and forms on static sites. */
  readonly token: PageToken | null | undefined;
  readonly now: number;
  readonly work: 'none' | 'good' | 'bad';
  readonly values: Readonly<Record<string, SubmittedValue>>;
};

export function judgeSpam({ protection }: FormDefinition, evidence: Evidence): SpamReason | null {
  const { trapped, token, now, work, values } = evidence;
  if (trapped) return 'trap';
  if (token === null) return 'forged-page';
  if (token && now - token.at < leastPageAge) return 'too-quick';
  if (protection?.proofOfWork && work !== 'good') return 'no-work';
  const said = Object.values(values)
    .filter((value) => typeof value === 'string')
    .join('\n')
    .toLowerCase();
  const links = said.match(/https?:\/\/|\[url|<a\s/g)?.length ?? 0;
  if (protection?.mostLinks !== undefined && links > protection.mostLinks) return 'links';
  return protection?.blockedWords?.some((word) => said.includes(word.toLowerCase())) ? 'words' : null;
}

/** `values` without the trap, so that a strict form does not call it a strange key. */
export function withoutTrap(
  { fields }: FormDefinition,
  values: unknown,
): { readonly trapped: boolean; readonly values: unknown } {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return { trapped: false, values };
  if (!Object.hasOwn(values, honeypotKey) || fields.some(({ key }) => key === honeypotKey))
    return { trapped: false, values };
  const entries = Object.entries(values);
  const bait: unknown = entries.find(([key]) => key === honeypotKey)?.[1];
  return {
    trapped: bait !== '' && bait !== null,
    values: Object.fromEntries(entries.filter(([key]) => key !== honeypotKey)),
  };
}
