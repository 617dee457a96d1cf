// One way to draw an icon, so that size and stroke are the same everywhere.
import type { ComponentType } from 'react';

/** Any lucide icon, or an own drawing that takes the same properties. */
export type IconType = ComponentType<{
  size?: number | string;
  strokeWidth?: number | string;
  className?: string;
  'aria-hidden'?: boolean | 'true' | 'false';
}>;

export interface IconProps {
  of: IconType;
  size?: 12 | 14 | 16 | 18 | 20 | 24;
  className?: string;
}

export function Icon({ of: Drawing, size = 16, className }: IconProps) {
  return <Drawing aria-hidden="true" size={size} strokeWidth={strokes[size]} className={className} />;
}

// A smaller drawing needs a heavier line to look as strong.
const strokes = { 12: 2, 14: 1.9, 16: 1.75, 18: 1.65, 20: 1.6, 24: 1.5 };
