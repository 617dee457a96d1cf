// Good moments to be reminded at, in the reader's own time: in three hours, tomorrow morning, on Monday.

export interface SnoozeMoment {
  readonly key: 'later' | 'tomorrow' | 'monday' | 'nextWeek';
  readonly at: number;
}

const morning = 9;
const hour = 3_600_000;

export function snoozeMoments(now: number): SnoozeMoment[] {
  const toMonday = (8 - new Date(now).getDay()) % 7 || 7;
  return [
    { key: 'later', at: Math.ceil((now + 3 * hour) / 60_000) * 60_000 },
    { key: 'tomorrow', at: morningIn(now, 1) },
    // On a Sunday tomorrow is that Monday.
    ...(toMonday > 1 ? [{ key: 'monday', at: morningIn(now, toMonday) } as const] : []),
    // On a Monday the next one is in a week.
    ...(toMonday < 7 ? [{ key: 'nextWeek', at: morningIn(now, 7) } as const] : []),
  ];
}

function morningIn(now: number, days: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, morning).getTime();
}
