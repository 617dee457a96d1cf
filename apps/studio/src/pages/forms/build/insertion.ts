// Where a dragged field would land: between which fields the line is drawn, and which place the field gets.
export interface Band {
  id: string;
  top: number;
  bottom: number;
}

/** The gap the pointer is nearest to, from 0 (before all) to the number of fields. */
export function gapAt(y: number, bands: readonly Band[]): number {
  const at = bands.findIndex(({ top, bottom }) => y < (top + bottom) / 2);
  return at < 0 ? bands.length : at;
}

/** The gap that means "take the place of `over`", as the keyboard moves: above when going up, below when going down. */
export function gapOver(from: number, over: number): number {
  return over > from ? over + 1 : over;
}

/** The field's place once it is taken out of `from` and put into the gap. */
export function placeOfGap(gap: number, from: number): number {
  return gap > from ? gap - 1 : gap;
}
