// Deliveries only move forward; this is the order. A late receipt may still lift a failed or unknown one.
const ranks: Readonly<Record<string, number>> = {
  queued: 0,
  sending: 1,
  unknown: 2,
  failed: 3,
  accepted: 4,
  delivered: 5,
  read: 6,
};

/** Higher is later; a status may only be replaced by a higher one. `queued` after `failed` (a wanted retry) is a new delivery. */
export function deliveryRank(status: string): number {
  return ranks[status] ?? -1;
}
