// Blocks that were put there and never set up: a visit went past them, and does.
import type { JsonObject } from '@parley/primitives';
import type { SourceBlock } from '../source/source';
import type { Mapped, MapTools } from './mapped';

export function leftOut(block: SourceBlock, tools: MapTools): Mapped {
  tools.tell('lost', 'It was never set up and did nothing; it was left out.');
  return { as: 'pass', to: tools.ways.after(block) };
}

/** Credentials alone do nothing, nor does a choice of account. */
export function isSetUp(options: JsonObject): boolean {
  return Object.entries(options).some(([key, value]) => key !== 'credentialsId' && !isNothing(value));
}

function isNothing(value: JsonObject[string] | undefined): boolean {
  if (value === null || value === undefined || value === '' || typeof value === 'boolean') return true;
  return Array.isArray(value) && value.length === 0;
}
