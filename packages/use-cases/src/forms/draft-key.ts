// What is kept while a visitor writes is found by the hash of their pass: whoever reads the data file has no pass.
import type { World } from '../world';

export function draftKey({ hashing }: Pick<World, 'hashing'>, pass: string): string {
  return `draft ${hashing.sha256(pass)}`;
}
