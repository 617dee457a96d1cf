// Where a visit stands: its session, its clock and the timers that run. Every happening gives the next one.
import type { VisitSetting } from '@parley/flow';
import type { JsonValue } from '@parley/primitives';
import { advanceSession } from '../advance-session';
import type { Effect, SessionEvent, Turn, World } from '../session';
import { startSession } from '../start-session';
import { outsideLinks } from '../outside';
import type { VisitStage } from './stage';

export type Stand = {
  readonly turn: Turn;
  readonly now: number;
  readonly world: World;
  readonly locale: string;
  readonly timers: ReadonlyMap<string, number>;
};

type Bare<T> = T extends unknown ? Omit<T, 'at' | 'world'> : never;
export type Happening = Bare<SessionEvent>;

/** When nothing else is said: 1 January 2026, midnight UTC. */
export const usualNow = 1_767_225_600_000;
export const usualChannel = 'chat';

export function beginVisit(stage: VisitStage, trigger: string, setting: VisitSetting): Stand {
  const { hoursOpen } = setting;
  const { channel = usualChannel, contact = {}, teamAvailable = true, now = usualNow, seed = 1 } = setting;
  const world: World = { contact, teamAvailable, ...(hoursOpen !== undefined && { hoursOpen }), channel };
  const locale = setting.locale ?? stage.document.language;
  const links = outsideLinks(stage, (step) => `https://example.com/events/${step}`);
  const values = { ...links, ...setting.variables };
  const turn = startSession(stage.runner, { kind: 'started', at: now, world, trigger, values, locale, seed });
  return { turn, now, world, locale, timers: timersAfter(new Map(), turn) };
}

export function happens(stage: VisitStage, stand: Stand, happening: Happening): Stand {
  const { now: at, world } = stand;
  const turn = advanceSession(stage.runner, stand.turn.session, { ...happening, at, world });
  return { ...stand, world: shown(world, turn), turn, timers: timersAfter(stand.timers, turn) };
}

/** The next timer that is due by then rings at its own time; null when none is. */
export function ringNext(stage: VisitStage, stand: Stand, by: number): Stand | null {
  const [next] = [...stand.timers].filter(([, at]) => at <= by).sort((a, b) => a[1] - b[1]);
  if (!next) return null;
  const [timer, at] = next;
  const timers = new Map([...stand.timers].filter(([name]) => name !== timer));
  return happens(stage, { ...stand, now: Math.max(stand.now, at), timers }, { kind: 'timer-due', timer });
}

function timersAfter(before: ReadonlyMap<string, number>, { effects }: Turn): ReadonlyMap<string, number> {
  if (!effects.some(({ kind }) => kind === 'start-timer' || kind === 'cancel-timer')) return before;
  const timers = new Map(before);
  for (const { kind, data } of effects) {
    const timer = typeof data['timer'] === 'string' ? data['timer'] : '';
    if (kind === 'start-timer') timers.set(timer, Number(data['at']));
    else if (kind === 'cancel-timer') timers.delete(timer);
  }
  return timers;
}

/** A contact property that was set is there from the next turn on, as it is in the product. */
function shown(world: World, { effects }: Turn): World {
  const set = effects.flatMap(propertySet);
  return set.length === 0 ? world : { ...world, contact: { ...world.contact, ...Object.fromEntries(set) } };
}

function propertySet({ kind, data }: Effect): [string, string | number | boolean][] {
  const { property, value } = data;
  if (kind !== 'set-contact-property' || typeof property !== 'string') return [];
  return isSingle(value) ? [[property, value]] : [];
}

function isSingle(value: JsonValue | undefined): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
