// The table in the order its reader asked for.
import type { TableSort } from '@parley/ui';
import { priorities } from '../card/priority-mark';
import type { TicketView } from './ticket-types';

export function sortTickets(
  tickets: readonly TicketView[],
  { key, direction }: TableSort,
  stages: readonly { id: string }[],
): TicketView[] {
  const stageAt = new Map(stages.map(({ id }, index) => [id, index]));
  const compare = comparers[key] ?? comparers['number'];
  const sorted = [...tickets].sort((a, b) => compare?.(a, b, stageAt) || a.number - b.number);
  return direction === 'up' ? sorted : sorted.reverse();
}

type Comparer = (a: TicketView, b: TicketView, stageAt: ReadonlyMap<string, number>) => number;

const comparers: Readonly<Record<string, Comparer>> = {
  number: (a, b) => a.number - b.number,
  name: (a, b) => a.name.localeCompare(b.name),
  stage: (a, b, stageAt) => (stageAt.get(a.stageId) ?? 0) - (stageAt.get(b.stageId) ?? 0),
  priority: (a, b) => priorities.indexOf(a.priority) - priorities.indexOf(b.priority),
  contact: (a, b) => byName(a.contact?.name, b.contact?.name),
  owner: (a, b) => byName(a.owner?.name, b.owner?.name),
  created: (a, b) => a.createdAt - b.createdAt,
};

/** Nobody comes after everybody. */
function byName(a: string | null | undefined, b: string | null | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return a.localeCompare(b);
}
