// One place a visit has come to while exploring, with the way back to its beginning.
import type { VisitSetting, VisitStep } from '@parley/flow';
import { heldBy } from '../take-turn';
import type { Stand } from '../visit/stand';
import { valueOfVisit } from '../beside';
import { memberOf } from '../member-of';
import type { FoundVisit } from './found-visit';
import type { Liveness } from './liveness';

type Arrived = {
  readonly stand: Stand;
  readonly setting: VisitSetting;
  readonly parent: Place | null;
  readonly input: readonly VisitStep[];
  /** When the visitor last did something. */
  readonly spoke: number;
};

export class Place {
  readonly stand: Stand;
  readonly setting: VisitSetting;
  readonly parent: Place | null;
  readonly spoke: number;
  /** Steps entered and ways out (`step/exit`) taken on coming here. */
  readonly touched: string[] = [];
  readonly input: readonly VisitStep[];

  constructor({ stand, setting, parent, input, spoke }: Arrived) {
    this.stand = stand;
    this.setting = setting;
    this.parent = parent;
    this.input = input;
    this.spoke = spoke;
  }

  /** Whether an interrupt has taken the visit out of its main way. */
  get isAside(): boolean {
    return memberOf(valueOfVisit(this.stand.turn.session), 'aside') !== undefined;
  }

  /** The visit that came here. */
  visit(): FoundVisit {
    const steps = this.path().flatMap(({ input }) => input);
    return { setting: this.setting, steps };
  }

  /** From its beginning to here. */
  path(): readonly Place[] {
    const places: Place[] = [this];
    for (let at = this.parent; at; at = at.parent) places.push(at);
    return places.reverse();
  }
}

/** Two places with the same key go on in the same ways; `window` is how they stand to their channel's. */
export function stateKey(place: Place, live: Liveness, window: string): string {
  const { session } = place.stand.turn;
  const { snapshot, stepId } = session;
  const held = place.isAside ? (memberOf(snapshot, 'historyValue') ?? null) : null;
  const behind = place.isAside ? place.parent?.stand.turn.session.stepId : null;
  const names = new Set([...(live.get(stepId ?? '') ?? []), ...(live.get(behind ?? '') ?? [])]);
  const gathered = heldBy(session, stepId ?? '');
  const tries = countOf(place, stepId ?? '');
  const values = [...names].sort().map((name) => valueOf(place, name));
  return JSON.stringify([stepId, memberOf(snapshot, 'value') ?? null, held, gathered, tries, window, values]);
}

function valueOf(place: Place, name: string): unknown {
  if (name.startsWith('?')) return isSet(valueOf(place, name.slice(1)));
  if (name.startsWith('#')) return countOf(place, name.slice(1));
  const { world, locale, turn } = place.stand;
  if (name.startsWith('contact.')) return world.contact[name.slice('contact.'.length)] ?? null;
  if (name === 'team.available') return world.teamAvailable;
  if (name === 'team.open') return world.hoursOpen ?? true;
  if (name === 'channel') return world.channel;
  if (name === 'locale') return locale;
  if (name === 'lot') return place.setting.seed ?? 1;
  return turn.variables[name] ?? null;
}

function countOf({ stand }: Place, step: string): unknown {
  return memberOf(memberOf(memberOf(stand.turn.session.snapshot, 'context'), 'tries'), step) ?? 0;
}

export function isSet(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}
