// Draws a picture as it was cut, on screen and into the file that is sent.
import { type PictureCut, placePicture, type Size } from './place-picture';

/** Enough for the largest place a face is shown at, on a dense screen. */
const fileSide = 512;
const widestWhole = 800;

export function drawPicture(canvas: HTMLCanvasElement, picture: ImageBitmap, cut: PictureCut): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { x, y, width, height } = placePicture(picture, cut, canvas.width);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, x, y, width, height);
}

/** Null where the browser cannot write pictures. */
export function cutToFile(picture: ImageBitmap, cut: PictureCut): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = fileSide;
  canvas.height = fileSide;
  drawPicture(canvas, picture, cut);
  return written(canvas);
}

/** In its own shape, no wider than it is ever shown. */
export function wholeToFile(picture: ImageBitmap): Promise<Blob | null> {
  const { width, height } = shrunk(picture);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  return written(canvas);
}

function shrunk({ width, height }: Size): Size {
  const scale = Math.min(1, widestWhole / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** As PNG where the browser writes no WebP: it answers with PNG by itself. */
function written(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((done) => canvas.toBlob(done, 'image/webp', 0.9));
}
