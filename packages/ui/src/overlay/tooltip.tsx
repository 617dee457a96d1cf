// A word on what a control does, after a short rest over it or when it has focus.
import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';
import { KeyHint } from '../display/key-hint';
import styles from './tooltip.module.css';

export type TooltipSide = 'top' | 'right' | 'bottom' | 'left';

export interface TooltipProps {
  text: ReactNode;
  keys?: string;
  side?: TooltipSide;
  /** Exactly one element that takes focus; it must already have its own spoken name. */
  children: ReactElement<Record<string, unknown>>;
}

export function Tooltip({ text, keys, side = 'bottom', children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} delay={400} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} collisionPadding={8} className={styles.place}>
          <Base.Popup className={styles.tip}>
            {text}
            {keys && <KeyHint keys={keys} onDark />}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** Around the app once: the second tooltip in a row opens without waiting. */
export const TooltipProvider = Base.Provider;
