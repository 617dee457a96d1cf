// A picture for each kind of property.
import type { PropertyKind } from '@parley/helpdesk';
import type { IconType } from '@parley/ui';
import { AlignLeft, AtSign, Calendar, CircleDot, Hash, Link2, ListChecks, Phone, ToggleLeft, Type } from 'lucide-react';

export const kindIcons: Readonly<Record<PropertyKind, IconType>> = {
  text: Type,
  'long-text': AlignLeft,
  number: Hash,
  date: Calendar,
  'yes-no': ToggleLeft,
  'single-choice': CircleDot,
  'several-choices': ListChecks,
  email: AtSign,
  phone: Phone,
  url: Link2,
};
