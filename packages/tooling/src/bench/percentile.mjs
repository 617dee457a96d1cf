// Percentiles of a list of measurements, by nearest rank.

/** The value that `share` (0 to 1) of the list does not exceed; 0 for an empty list. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** Rounds for people. */
export function rounded(value, digits = 2) {
  return Number(value.toFixed(digits));
}
