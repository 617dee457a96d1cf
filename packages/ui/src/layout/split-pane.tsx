// Content with a panel beside it whose width is pulled by hand, or by arrow keys on the line between.
import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { classNames } from '../theme/class-names';
import styles from './split-pane.module.css';

export interface SplitPaneProps {
  panel: ReactNode;
  side?: 'right' | 'left';
  defaultSize: number;
  min?: number;
  max?: number;
  onSizeChange?: (size: number) => void;
  /** Spoken name of the line: "Width of the panel". */
  label: string;
  children: ReactNode;
}

export function SplitPane(props: SplitPaneProps) {
  const { panel, side = 'right', defaultSize, min = 240, max = 640, onSizeChange, label, children } = props;
  const [size, setSize] = useState(defaultSize);
  const resize = (next: number) => {
    const kept = Math.round(Math.min(max, Math.max(min, next)));
    setSize(kept);
    onSizeChange?.(kept);
  };
  const line = (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={size}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      className={classNames(styles.line, styles[side])}
      onPointerDown={(event) => pull(event, { size, side, resize })}
      onDoubleClick={() => resize(defaultSize)}
      onKeyDown={(event) => step(event, { size, side, resize })}
    />
  );
  return (
    <div className={classNames(styles.split, side === 'left' && styles.reversed)}>
      <div className={styles.content}>{children}</div>
      <div className={styles.panel} style={{ width: size }}>
        {line}
        {panel}
      </div>
    </div>
  );
}

interface Pull {
  size: number;
  side: 'right' | 'left';
  resize: (size: number) => void;
}

function pull(event: PointerEvent<HTMLElement>, { size, side, resize }: Pull): void {
  event.preventDefault();
  const line = event.currentTarget;
  const start = event.clientX;
  const outwards = side === 'right' ? -1 : 1;
  const move = (moved: globalThis.PointerEvent) => resize(size + (moved.clientX - start) * outwards);
  line.setPointerCapture(event.pointerId);
  line.addEventListener('pointermove', move);
  line.addEventListener('lostpointercapture', () => line.removeEventListener('pointermove', move), { once: true });
}

function step(event: KeyboardEvent<HTMLElement>, { size, side, resize }: Pull): void {
  const outwards = side === 'right' ? 'ArrowLeft' : 'ArrowRight';
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  event.preventDefault();
  resize(size + (event.key === outwards ? 16 : -16));
}
