// What the canvas is given by the page around it.
import type { ReactNode } from 'react';

export interface FlowCanvasProps {
  /** At the right instead of the settings, e.g. the test panel; the palette makes room for it. */
  dock?: ReactNode;
  /** Over the drawing, e.g. that an old version is shown. */
  banner?: ReactNode;
  onTest?: (stepId?: string) => void;
  onSave?: () => void;
}
