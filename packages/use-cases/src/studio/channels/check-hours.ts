// Whether opening hours may be stored (R66).
import { type Availability, hoursProblems, isTimeZone } from '@parley/helpdesk';
import { type Fault, ok, type Result } from '@parley/primitives';
import { invalid } from '../actor';

export function checkHours({ mode, ranges, timeZone }: Availability): Result<void, Fault> {
  if (timeZone !== null && !isTimeZone(timeZone))
    return invalid(`There is no time zone "${timeZone}".`, 'availability.timeZone');
  const problem = mode === 'hours' ? hoursProblems(ranges)[0] : undefined;
  if (!problem) return ok(undefined);
  const field = `availability.ranges.${problem.range}`;
  if (problem.kind === 'empty') return invalid('These hours begin when they end.', field);
  return invalid('These hours overlap others of the same day.', field);
}
