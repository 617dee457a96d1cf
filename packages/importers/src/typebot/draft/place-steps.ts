// Places steps where their groups stood, in columns and without one on top of another.

export type Box = { readonly id: string; readonly x: number; readonly y: number; readonly height: number };

const columnWidth = 360;
const gap = 60;

/** Sideways a little wider than the file has it: our steps are drawn one by one. */
export function placeSteps(boxes: readonly Box[]): Map<string, { x: number; y: number }> {
  const columns = new Map<number, Box[]>();
  for (const box of boxes) {
    const column = Math.round((box.x * 1.15) / columnWidth);
    const held = columns.get(column);
    if (held) held.push(box);
    else columns.set(column, [box]);
  }
  const places = new Map<string, { x: number; y: number }>();
  for (const [column, held] of columns) {
    let free = Number.NEGATIVE_INFINITY;
    for (const { id, y, height } of held.toSorted((a, b) => a.y - b.y)) {
      const at = Math.max(y, free);
      places.set(id, { x: column * columnWidth, y: at });
      free = at + height + gap;
    }
  }
  return places;
}
