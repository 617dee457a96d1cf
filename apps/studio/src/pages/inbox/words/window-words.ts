// The clocks of a channel's window: how long flows, respectively members, may still write.

export interface Windows {
  readonly flowUntil: number;
  readonly memberUntil: number;
}

export interface Span {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

/** `open`: both may write; `members`: only people may; `over`: nobody may until the visitor writes. */
export interface WindowState {
  readonly kind: 'open' | 'members' | 'over';
  readonly member: Span;
  readonly flow: Span;
  /** How much of the members' time is left, from 1 to 0. */
  readonly left: number;
}

/** Null where the channel has no limit. */
export function readWindow(windows: Windows | null, now: number): WindowState | null {
  if (!windows) return null;
  const { flowUntil, memberUntil } = windows;
  return {
    kind: now >= memberUntil ? 'over' : now >= flowUntil ? 'members' : 'open',
    member: spanOf(memberUntil - now),
    flow: spanOf(flowUntil - now),
    left: Math.min(1, Math.max(0, (memberUntil - now) / longest)),
  };
}

const longest = 7 * 86_400_000;

/** Rounded up to whole minutes, so that "0 min" is never said of time that is left. */
function spanOf(ms: number): Span {
  const minutes = Math.max(0, Math.ceil(ms / 60_000));
  return { days: Math.floor(minutes / 1_440), hours: Math.floor((minutes % 1_440) / 60), minutes: minutes % 60 };
}
