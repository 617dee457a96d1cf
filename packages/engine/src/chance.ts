// Chance without a die: the same seed and draw give the same number, so that a replay sees what the visitor saw.

/** A number from 0 up to but not 1. */
export function chance(seed: number, draw: number): number {
  let mixed = (Math.trunc(seed) ^ Math.imul(draw + 1, 0x9e3779b1)) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0;
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x1_0000_0000;
}

/** The lot a session drew for something named: it depends on nothing else, so that it stays when one comes by again. */
export function lotOf(seed: number, name: string): number {
  let named = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) named = Math.imul(named ^ name.charCodeAt(at), 0x01000193);
  return chance(Math.trunc(seed) ^ named, 0);
}
