// The line of an edge: right angles with rounded corners, and the middle of its longest stretch for the plus.
import type { Point } from '@parley/flow';
import type { Track } from './edge-tracks';

const radius = 9;
const leave = 18;

export type EdgeLine = { readonly path: string; readonly middle: Point };

export function edgeLine(from: Point, to: Point, track: Track | null): EdgeLine {
  const points = withoutRepeats(cornersOf(from, to, track));
  return { path: roundedPath(points), middle: longestMiddle(points) };
}

function cornersOf(from: Point, to: Point, track: Track | null): Point[] {
  const x = track?.x ?? (from.x + to.x) / 2;
  if (track?.turnY == null) return [from, { x, y: from.y }, { x, y: to.y }, to];
  const out = from.x + leave;
  return [from, { x: out, y: from.y }, { x: out, y: track.turnY }, { x, y: track.turnY }, { x, y: to.y }, to];
}

function withoutRepeats(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const last = points[index - 1];
    return !last || last.x !== point.x || last.y !== point.y;
  });
}

function roundedPath(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const last = points[index - 1];
      const next = points[index + 1];
      if (!last) return `M${point.x} ${point.y}`;
      if (!next) return `L${point.x} ${point.y}`;
      const size = Math.min(radius, distance(last, point) / 2, distance(point, next) / 2);
      const start = towards(point, last, size);
      const end = towards(point, next, size);
      return `L${start.x} ${start.y}Q${point.x} ${point.y} ${end.x} ${end.y}`;
    })
    .join('');
}

function longestMiddle(points: readonly Point[]): Point {
  let best = { length: -1, middle: points[0] ?? { x: 0, y: 0 } };
  points.forEach((point, index) => {
    const last = points[index - 1];
    if (!last || distance(last, point) <= best.length) return;
    best = { length: distance(last, point), middle: { x: (last.x + point.x) / 2, y: (last.y + point.y) / 2 } };
  });
  return best.middle;
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function towards(from: Point, to: Point, by: number): Point {
  return { x: from.x + Math.sign(to.x - from.x) * by, y: from.y + Math.sign(to.y - from.y) * by };
}
