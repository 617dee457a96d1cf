// Makes an own drawing that takes the same properties as a lucide icon, in the same grid of 24.
import type { ReactNode } from 'react';
import type { IconType } from '../theme/icon';

export function drawIcon(lines: ReactNode): IconType {
  return function Drawing({ size = 16, strokeWidth = 1.75, ...rest }) {
    return (
      <svg
        {...rest}
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth={strokeWidth}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {lines}
      </svg>
    );
  };
}
