// The kinds of fields as the palette offers them: group, icon, hue.
import type { FieldKind } from '@parley/forms';
import type { Hue, IconType } from '@parley/ui';
import {
  AlignLeft,
  AtSign,
  CalendarDays,
  ChevronsUpDown,
  CircleDot,
  EyeOff,
  Hash,
  ListChecks,
  Phone,
  TextCursorInput,
} from 'lucide-react';

export interface FieldFace {
  icon: IconType;
  hue: Hue;
}

export const fieldFaces: Record<FieldKind, FieldFace> = {
  email: { icon: AtSign, hue: 'teal' },
  phone: { icon: Phone, hue: 'teal' },
  'single-line': { icon: TextCursorInput, hue: 'violet' },
  'multi-line': { icon: AlignLeft, hue: 'violet' },
  radio: { icon: CircleDot, hue: 'violet' },
  checkboxes: { icon: ListChecks, hue: 'violet' },
  dropdown: { icon: ChevronsUpDown, hue: 'violet' },
  number: { icon: Hash, hue: 'violet' },
  date: { icon: CalendarDays, hue: 'violet' },
  hidden: { icon: EyeOff, hue: 'slate' },
};

export const fieldGroups = [
  { name: 'contact', kinds: ['email', 'phone'] },
  { name: 'questions', kinds: ['single-line', 'multi-line', 'radio', 'checkboxes', 'dropdown', 'number', 'date'] },
  { name: 'behind', kinds: ['hidden'] },
] as const satisfies readonly { name: string; kinds: readonly FieldKind[] }[];

const choosing: ReadonlySet<FieldKind> = new Set(['dropdown', 'radio', 'checkboxes']);
const ranging: ReadonlySet<FieldKind> = new Set(['single-line', 'multi-line', 'number']);
const hinting: ReadonlySet<FieldKind> = new Set(['single-line', 'multi-line', 'email', 'phone', 'number', 'dropdown']);

/** Whether the visitor picks from options. */
export const hasOptions = (kind: FieldKind) => choosing.has(kind);
/** Whether a least and a most can be set: of a number, or of a text's length. */
export const hasRange = (kind: FieldKind) => ranging.has(kind);
export const hasPlaceholder = (kind: FieldKind) => hinting.has(kind);
