// The kinds of fields as the palette offers them: group, icon, hue, and which settings they have.
import type { FieldKind } from '@parley/forms';
import type { Hue, IconType } from '@parley/ui';
import {
  AlignLeft,
  AtSign,
  CalendarDays,
  ChevronsUpDown,
  CircleDot,
  Clock,
  EyeOff,
  Hash,
  Heading,
  Link,
  ListChecks,
  Paperclip,
  Phone,
  SeparatorHorizontal,
  SquareCheck,
  Star,
  TextCursorInput,
  Type,
  UserCheck,
} from 'lucide-react';

export { hasOptions } from '@parley/forms';

export interface FieldFace {
  icon: IconType;
  hue: Hue;
}

export const fieldFaces: Record<FieldKind, FieldFace> = {
  email: { icon: AtSign, hue: 'teal' },
  phone: { icon: Phone, hue: 'teal' },
  consent: { icon: UserCheck, hue: 'teal' },
  'single-line': { icon: TextCursorInput, hue: 'violet' },
  'multi-line': { icon: AlignLeft, hue: 'violet' },
  radio: { icon: CircleDot, hue: 'violet' },
  checkboxes: { icon: ListChecks, hue: 'violet' },
  checkbox: { icon: SquareCheck, hue: 'violet' },
  dropdown: { icon: ChevronsUpDown, hue: 'violet' },
  number: { icon: Hash, hue: 'violet' },
  date: { icon: CalendarDays, hue: 'violet' },
  time: { icon: Clock, hue: 'violet' },
  rating: { icon: Star, hue: 'violet' },
  url: { icon: Link, hue: 'violet' },
  file: { icon: Paperclip, hue: 'violet' },
  heading: { icon: Heading, hue: 'blue' },
  text: { icon: Type, hue: 'blue' },
  page: { icon: SeparatorHorizontal, hue: 'blue' },
  hidden: { icon: EyeOff, hue: 'slate' },
};

export const fieldGroups = [
  { name: 'contact', kinds: ['email', 'phone', 'consent'] },
  {
    name: 'questions',
    kinds: [
      ...(['single-line', 'multi-line', 'radio', 'checkboxes', 'dropdown', 'checkbox'] as const),
      ...(['number', 'date', 'time', 'rating', 'url', 'file'] as const),
    ],
  },
  { name: 'layout', kinds: ['heading', 'text', 'page'] },
  { name: 'behind', kinds: ['hidden'] },
] as const satisfies readonly { name: string; kinds: readonly FieldKind[] }[];

const counting: ReadonlySet<FieldKind> = new Set(['single-line', 'multi-line', 'number', 'checkboxes', 'file']);
const hinting: ReadonlySet<FieldKind> = new Set([
  ...(['single-line', 'multi-line', 'email', 'phone', 'number', 'dropdown', 'url'] as const),
]);
const written: ReadonlySet<FieldKind> = new Set(['text', 'consent', 'page']);
const unfilled: ReadonlySet<FieldKind> = new Set(['consent', 'file', 'hidden', 'heading', 'text', 'page']);

/** Whether a least and a most can be set: of a number, a text's length, or how many are chosen. */
export const hasRange = (kind: FieldKind) => counting.has(kind);
export const hasPlaceholder = (kind: FieldKind) => hinting.has(kind);
/** Whether it holds a longer text with marks. */
export const hasText = (kind: FieldKind) => written.has(kind);
/** Whether something can stand in it before the visitor writes. */
export const hasDefault = (kind: FieldKind) => !unfilled.has(kind);
