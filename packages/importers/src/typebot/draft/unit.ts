// A step to be: what one block, or a run of bubbles, comes to.
import type { JsonObject } from '@parley/primitives';
import type { BubbleSeed, Way } from '../map/mapped';
import type { SourceBlock, SourceGroup } from '../source/source';
import type { Tell } from '../words/translate';

export type Unit = {
  readonly id: string;
  readonly kind: string;
  readonly group: SourceGroup;
  readonly options: JsonObject;
  readonly bubbles: PlacedBubble[];
  readonly ways: readonly Way[];
  /** A question that has not been given its words yet. */
  readonly wordless: boolean;
  /** Speaks about the block it began with. */
  readonly tell: Tell;
};

export type PlacedBubble = { readonly block: string; readonly seed: BubbleSeed };

/** What becomes of a block: part of a unit, or passed over. */
export type Slot = { readonly unit: Unit } | { readonly pass: SourceBlock | null };
export type Slots = Map<SourceBlock, Slot>;
