// Chance without a die: the same seed and draw give the same number, so that a replay sees what the visitor saw.

/** A number from 0 up to but not 1. */
export function chance(seed: number, draw: number): number {
  let mixed = (Math.trunc(seed) ^ Math.imul(draw + 1, 0x9e3779b1)) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0;
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x1_0000_0000;
}
