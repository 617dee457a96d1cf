// Where a dragged field would land: between which fields the line is drawn, and which place the field gets.
export interface Band {
  id: string;
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** Nothing stands beside it: a page break, a hidden field. */
  alone: boolean;
}

/** Into a gap between rows, or beside a field. */
export type Drop = { kind: 'gap'; gap: number } | { kind: 'beside'; beside: string; side: 'left' | 'right' };

/** The outer quarter of a field means beside it; anywhere else the nearest gap. */
export function dropAt(point: { x: number; y: number }, bands: readonly Band[], active: string): Drop {
  const over = bands.find(
    ({ top, bottom, left, right }) => point.y > top && point.y < bottom && point.x > left && point.x < right,
  );
  if (over && !over.alone && over.id !== active) {
    const share = (point.x - over.left) / (over.right - over.left);
    // Near its upper and lower edge a field still means the gap there.
    const depth = (point.y - over.top) / (over.bottom - over.top);
    const inside = depth > 0.2 && depth < 0.8;
    if (inside && share < 0.25) return { kind: 'beside', beside: over.id, side: 'left' };
    if (inside && share > 0.75) return { kind: 'beside', beside: over.id, side: 'right' };
  }
  return { kind: 'gap', gap: gapAt(point.y, bands) };
}

/** The gap the pointer is nearest to, from 0 (before all) to the number of fields. */
export function gapAt(y: number, bands: readonly Pick<Band, 'top' | 'bottom'>[]): number {
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
