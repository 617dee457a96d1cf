// The square window: filled from edge to edge, or the whole picture in it.
import { describe, expect, it } from 'vitest';
import { middle, movePicture, placePicture } from './place-picture';

const wide = { width: 400, height: 200 };

describe('a picture in a square', () => {
  it('fills it from its middle', () => {
    expect(placePicture(wide, middle, 100)).toEqual({ width: 200, height: 100, x: -50, y: 0 });
    expect(placePicture(wide, { ...middle, x: -1 }, 100).x).toBe(0);
    expect(placePicture(wide, { ...middle, x: 1, zoom: 2 }, 100)).toEqual({ width: 400, height: 200, x: -300, y: -50 });
  });

  it('lies whole in it', () => {
    expect(placePicture(wide, { ...middle, whole: true }, 100)).toEqual({ width: 100, height: 50, x: 0, y: 25 });
  });

  it('is moved no further than its edges', () => {
    expect(movePicture(wide, middle, { x: 25, y: 40, side: 100 })).toMatchObject({ x: -0.5, y: 0 });
    expect(movePicture(wide, middle, { x: -999, y: 0, side: 100 })).toMatchObject({ x: 1, y: 0 });
  });
});
