// Whether hours are wrong where they count; hours that are only kept for later may be.
import { type Availability, hoursProblems } from '@parley/helpdesk';

export function hasHoursProblem({ mode, ranges }: Pick<Availability, 'mode' | 'ranges'>): boolean {
  return mode === 'hours' && hoursProblems(ranges).length > 0;
}
