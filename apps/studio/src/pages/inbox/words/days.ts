// Calendar days in the reader's own time zone.

/** Midnight at which the day of this moment began. */
export function dayOf(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** Whole days from one moment's day to another's; a day with a changed clock still counts as one. */
export function daysBetween(from: number, to: number): number {
  return Math.round((dayOf(to) - dayOf(from)) / 86_400_000);
}
