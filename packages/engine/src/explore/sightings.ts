// What an exploration has seen, each with the first visit that came to it: first is shortest.
import { evaluateExpression, type VisitStep } from '@parley/flow';
import type { Turn } from '../session';
import type { FoundVisit } from './found-visit';
import type { Goal } from './goal';
import { isSet, type Place } from './place';

type Window = { readonly kind: string; readonly hours: number };
export type Failure = { readonly place: Place; readonly code: string; readonly message: string };

const hour = 3_600_000;

export class Sightings {
  private readonly stepPlaces = new Map<string, Place>();
  private readonly wayPlaces = new Map<string, Place>();
  private readonly goalPlaces = new Map<string, Place>();
  private readonly latePlaces = new Map<string, Place>();
  readonly failures: Failure[] = [];
  private readonly goals = new Map<string, Goal[]>();
  private readonly windows: ReadonlyMap<string, number>;

  constructor(goals: readonly Goal[], windows: readonly Window[]) {
    for (const goal of goals) this.goals.set(goal.step, [...(this.goals.get(goal.step) ?? []), goal]);
    this.windows = new Map(windows.map(({ kind, hours }) => [kind, hours]));
  }

  /** `before`: variables as the turn found them. */
  look(place: Place, turn: Turn, before: Turn['variables']): void {
    const variables = { ...before };
    for (const entry of turn.trace) {
      if (entry.at === 'set') variables[entry.variable] = entry.value;
      else if (entry.at === 'leave') this.leave(place, `${entry.step}/${entry.exit}`);
      else this.enter(place, entry.step, variables);
    }
    if (this.isLate(place)) this.lookLate(place, turn);
    if (turn.session.status !== 'failed') return;
    const { code, message } = turn.effects.find(({ kind }) => kind === 'report-problem')?.data ?? {};
    this.failures.push({ place, code: textOf(code), message: textOf(message) });
  }

  private leave(place: Place, way: string): void {
    place.touched.push(way);
    keep(this.wayPlaces, way, place);
  }

  private enter(place: Place, step: string, variables: Readonly<Record<string, unknown>>): void {
    place.touched.push(step);
    keep(this.stepPlaces, step, place);
    for (const goal of this.goals.get(step) ?? []) {
      if (this.goalPlaces.has(goal.id) || !isMet(goal, place, variables)) continue;
      this.goalPlaces.set(goal.id, place);
    }
  }

  private lookLate(place: Place, turn: Turn): void {
    for (const { kind, stepId } of turn.effects)
      if (kind === 'send-message') keep(this.latePlaces, `${stepId}/${place.stand.world.channel}`, place);
  }

  /** The visitor wrote so long ago that the channel lets no flow write. */
  isLate({ stand, spoke }: Place): boolean {
    const hours = this.windows.get(stand.world.channel);
    return hours !== undefined && stand.now - spoke >= hours * hour;
  }

  /** Nothing on channels without a window. */
  windowOf(place: Place): string {
    const { channel } = place.stand.world;
    return this.windows.has(channel) ? `${channel} ${this.isLate(place)}` : '';
  }

  /** A member may hand back only when the window is over. */
  lateReturns(place: Place): readonly (readonly VisitStep[])[] {
    const hours = this.windows.get(place.stand.world.channel);
    if (hours === undefined || this.isLate(place)) return [];
    return [[{ waits: `${hours}h` }, { resumes: true }]];
  }

  get steps(): ReadonlySet<string> {
    return new Set(this.stepPlaces.keys());
  }

  /** As `step/exit`. */
  get ways(): ReadonlySet<string> {
    return new Set(this.wayPlaces.keys());
  }

  toStep(step: string): FoundVisit | null {
    return this.stepPlaces.get(step)?.visit() ?? null;
  }

  byWay(step: string, exit: string): FoundVisit | null {
    return this.wayPlaces.get(`${step}/${exit}`)?.visit() ?? null;
  }

  toGoal(goal: string): FoundVisit | null {
    return this.goalPlaces.get(goal)?.visit() ?? null;
  }

  late(step: string, channel: string): FoundVisit | null {
    return this.latePlaces.get(`${step}/${channel}`)?.visit() ?? null;
  }

  /** Places by what was first seen there, the farthest last. */
  get places(): readonly Place[] {
    return [...new Set([...this.stepPlaces.values(), ...this.wayPlaces.values()])];
  }
}

function keep(places: Map<string, Place>, key: string, place: Place): void {
  if (!places.has(key)) places.set(key, place);
}

function isMet(goal: Goal, { stand }: Place, variables: Readonly<Record<string, unknown>>): boolean {
  if (goal.unset !== undefined) return !isSet(variables[goal.unset]);
  const { contact, teamAvailable, hoursOpen = true, channel } = stand.world;
  const team = { available: teamAvailable, open: hoursOpen };
  const scope = { vars: variables, contact, team, channel, locale: stand.locale };
  const held = evaluateExpression(goal.holds, scope);
  return held.ok && held.value === true;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
