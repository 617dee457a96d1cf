// The numbers of a span of days in the workspace's own zone.
import { calendarDays, dayIn } from '@parley/helpdesk';
import { type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, invalid, notFound } from '../actor';
import { type Report, report } from './report';

export type ReportInput = {
  /** Days as `2026-11-22`, both included; omitted: the last 28 days. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly inboxId?: string | undefined;
  readonly channel?: string | undefined;
};

export type ReportPage = Report & {
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
  /** There were more conversations than are counted. */
  readonly cut: boolean;
};

const mostRows = 200_000;
const mostDays = 731;

export async function readReport(world: World, actor: Actor, input: ReportInput): Promise<Result<ReportPage, Fault>> {
  const { workspaceId } = actor;
  const workspace = await world.store.get('workspaces', workspaceId, workspaceId);
  if (!workspace) return notFound('workspace');
  const { timeZone } = workspace;
  const to = input.to ?? dayIn(timeZone, world.clock.now());
  const from = input.from ?? dayIn(timeZone, world.clock.now() - 27 * 86_400_000);
  const days = calendarDays(timeZone, from, to);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return invalid('Choose a first day that is not after the last.', 'from');
  if (days.length > mostDays) return invalid('Choose at most two years.', 'from');
  const rows = await world.store.listReportRows({ workspaceId, from: first.start, to: last.end, limit: mostRows });
  const wanted = rows.filter(
    (row) =>
      (input.inboxId === undefined || row.inboxId === input.inboxId) &&
      (input.channel === undefined || row.channel === input.channel),
  );
  const dayOf = finder(days);
  const page = report(wanted, { dayOf, days: days.map(({ day }) => day) });
  return ok({ ...page, from, to, timeZone, cut: rows.length === mostRows });
}

/** By halving, for there may be many rows. */
function finder(days: readonly { readonly day: string; readonly start: number }[]): (at: number) => string {
  return (at) => {
    let low = 0;
    let high = days.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((days[middle]?.start ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return days[low]?.day ?? '';
  };
}
