// The times a dropdown offers: every quarter of an hour, and one that is stored.
import type { Option } from '@parley/ui';

const quarters = Array.from({ length: 96 }, (_, at) => `${two(Math.floor(at / 4))}:${two((at % 4) * 15)}`);

export function startTimes(stored: string): Option[] {
  return withStored(quarters, stored);
}

/** Midnight is the end of a day. */
export function endTimes(stored: string): Option[] {
  return withStored([...quarters, '24:00'], stored);
}

function withStored(times: readonly string[], stored: string): Option[] {
  const all = times.includes(stored) ? times : [...times, stored].toSorted();
  return all.map((value) => ({ value, label: value }));
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
