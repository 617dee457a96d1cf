// The pages of the rail, in their order.
import { FormIcon, type IconType } from '@parley/ui';
import { ChartColumn, Inbox, Settings2, Ticket, UsersRound, Workflow } from 'lucide-react';

export const places = [
  { key: 'flows', to: '/flows', icon: Workflow },
  { key: 'forms', to: '/forms', icon: FormIcon },
  { key: 'inbox', to: '/inbox', icon: Inbox },
  { key: 'tickets', to: '/tickets', icon: Ticket },
  { key: 'contacts', to: '/contacts', icon: UsersRound },
  { key: 'reports', to: '/reports', icon: ChartColumn },
  { key: 'settings', to: '/settings', icon: Settings2 },
] as const satisfies readonly { key: string; to: string; icon: IconType }[];

export type Place = (typeof places)[number];
