// What is in the hand while something is dragged in the form editor.
import type { FieldKind } from '@parley/forms';

export interface Dragged {
  kind: FieldKind;
  /** Null: it comes from the palette. */
  fieldId: string | null;
}
