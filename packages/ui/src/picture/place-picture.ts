// Where a picture lies behind a square window: cut to fill it, or shown whole. Pure, so that screen and file agree.

export interface PictureCut {
  /** All of it is shown, with room beside or above; else it fills the square. */
  whole: boolean;
  /** From 1. */
  zoom: number;
  /** Which part is shown, from -1 (left, top) to 1. */
  x: number;
  y: number;
}

export const middle: PictureCut = { whole: false, zoom: 1, x: 0, y: 0 };
export const mostZoom = 4;

export interface Size {
  width: number;
  height: number;
}

/** The picture's rectangle in a window of this side. */
export function placePicture({ width, height }: Size, cut: PictureCut, side: number): Size & { x: number; y: number } {
  const scale = cut.whole ? side / Math.max(width, height) : (side / Math.min(width, height)) * cut.zoom;
  const placed = { width: width * scale, height: height * scale };
  const shift = (length: number, by: number) => (side - length) / 2 - (by * Math.max(0, length - side)) / 2;
  return { ...placed, x: shift(placed.width, cut.x), y: shift(placed.height, cut.y) };
}

/** Moved by so many pixels of the window; the square stays filled. */
export function movePicture(size: Size, cut: PictureCut, by: { x: number; y: number; side: number }): PictureCut {
  const placed = placePicture(size, cut, by.side);
  const moved = (at: number, pixels: number, length: number) => {
    const spare = (length - by.side) / 2;
    return spare <= 0 ? 0 : Math.max(-1, Math.min(1, at - pixels / spare));
  };
  return { ...cut, x: moved(cut.x, by.x, placed.width), y: moved(cut.y, by.y, placed.height) };
}
