// The state a channel shows to visitors: the decision table of hours, people and capacity (R64-R72).
import type { Availability } from '../entities/availability';
import { nextOpening, type OpeningHours, openSpanAt } from './opening-hours';

/** `offline`: outside hours. `away`: open, but nobody is there. `full`: all who are there have their hands full. */
export type ChatState = 'available' | 'away' | 'offline' | 'full';

export type ChatStateInput = {
  readonly mode: Availability['mode'];
  /** Looked at in mode `hours` only. */
  readonly inHours: boolean;
  /** Somebody who counts says "I take conversations". */
  readonly someoneAvailable: boolean;
  /** One of those has room for another conversation. */
  readonly someoneFree: boolean;
};

/** Hours come before people: out of hours it is offline even if somebody is there. */
export function chatState({ mode, inHours, someoneAvailable, someoneFree }: ChatStateInput): ChatState {
  if (mode === 'hours' && !inHours) return 'offline';
  if (!someoneAvailable) return 'away';
  return someoneFree ? 'available' : 'full';
}

export type ClockView = {
  readonly inHours: boolean;
  /** When it opens next; null while it is open or when it never does. */
  readonly opensAt: number | null;
  /** When the clock alone changes `inHours` next, or null. */
  readonly changesAt: number | null;
};

/** What the clock says about a channel. */
export function clockView(mode: Availability['mode'], hours: OpeningHours, at: number): ClockView {
  if (mode !== 'hours') return { inHours: true, opensAt: null, changesAt: null };
  const open = openSpanAt(hours, at);
  if (open) return { inHours: true, opensAt: null, changesAt: open.end };
  const opensAt = nextOpening(hours, at);
  return { inHours: false, opensAt, changesAt: opensAt };
}
