// Where visits may begin: each trigger in each world that the flow can tell apart.
import type { VisitSetting } from '@parley/flow';
import { channelKindSchema } from '@parley/messages';
import type { JsonValue } from '@parley/primitives';
import { lotOf } from '../chance';
import { usualChannel } from '../visit/stand';
import type { Terrain } from './candidates';
import type { StepFacts } from './step-facts';

export type Start = VisitSetting & { readonly trigger: string };

const mostMixed = 48;
const mostSeeds = 4_000;

/** `channels` are looked at besides those the flow names. */
export function startsOf(terrain: Terrain, channels: readonly string[]): readonly Start[] {
  return terrain.graph.triggers.flatMap(({ step, model }) => {
    const live = new Set(terrain.live.get(step.id) ?? []);
    const given = (model?.writes(step.options) ?? []).map(({ variable }) => variable);
    const sides = [...sidesOf(terrain, live, given), channelSide(terrain, live, channels)];
    return mix(sides.filter((side) => side.length > 1)).map((setting) => ({ ...setting, trigger: step.id }));
  });
}

/** Settings one side can take, the usual one first. */
type Side = readonly VisitSetting[];

function sidesOf(terrain: Terrain, live: ReadonlySet<string>, given: readonly string[]): Side[] {
  const { document } = terrain.stage;
  const assigned = new Set([...terrain.facts.values()].flatMap(({ assigns }) => assigns.map(({ name }) => name)));
  const sides: Side[] = [];
  if (live.has('team.available')) sides.push([{}, { teamAvailable: false }]);
  if (live.has('team.open')) sides.push([{}, { hoursOpen: false }]);
  if (live.has('locale')) sides.push([{}, ...document.languages.map((locale) => ({ locale }))]);
  if (live.has('lot')) sides.push([{}, ...seedsFor(terrain.facts.values()).map((seed) => ({ seed }))]);
  for (const name of live) {
    const [head, property] = name.split('.');
    if (head === 'contact' && property) sides.push(contactSide(property, terrain.domains.get(name) ?? []));
    const declared = document.variables.some((variable) => variable.name === name);
    if (declared && (given.includes(name) || !assigned.has(name)))
      sides.push([{}, ...valuesOf(terrain, name).map((value) => ({ variables: { [name]: value } }))]);
  }
  return sides;
}

function valuesOf({ domains }: Terrain, name: string): readonly JsonValue[] {
  const values = domains.get(name) ?? [];
  return values.length > 0 ? values : ['Ada'];
}

function contactSide(property: string, values: readonly JsonValue[]): Side {
  const single = values.filter((value) => typeof value !== 'object');
  const shown = single.length > 0 ? single : [property === 'email' ? 'ada@example.com' : 'Ada'];
  return [{}, ...shown.map((value) => ({ contact: { [property]: value } }))];
}

function channelSide({ domains }: Terrain, live: ReadonlySet<string>, channels: readonly string[]): Side {
  const named = live.has('channel') ? (domains.get('channel') ?? []) : [];
  const kinds = [...channels, ...named].flatMap((kind) => {
    const known = channelKindSchema.safeParse(kind);
    return known.success && known.data !== usualChannel ? [known.data] : [];
  });
  return [{}, ...[...new Set(kinds)].map((channel) => ({ channel }))];
}

/** Every mixture while they are few; else each difference by itself. */
function mix(sides: readonly Side[]): readonly VisitSetting[] {
  const count = sides.reduce((product, side) => product * side.length, 1);
  if (count > mostMixed) return [{}, ...sides.flatMap((side) => side.slice(1))];
  return sides.reduce<readonly VisitSetting[]>(
    (mixed, side) => side.flatMap((one) => mixed.map((other) => join(other, one))),
    [{}],
  );
}

function join(one: VisitSetting, other: VisitSetting): VisitSetting {
  return {
    ...one,
    ...other,
    ...((one.contact || other.contact) && { contact: { ...one.contact, ...other.contact } }),
    ...((one.variables || other.variables) && { variables: { ...one.variables, ...other.variables } }),
  };
}

/** Seeds that between them draw every lot; seed 1 is the usual one. */
export function seedsFor(facts: Iterable<StepFacts>): readonly number[] {
  const drawing = [...facts].filter(({ lots }) => lots.length > 0);
  const drawn = new Set<string>();
  const seeds: number[] = [];
  const wanted = drawing.reduce((sum, { lots }) => sum + lots.length + 1, 0);
  for (let seed = 1; seed < mostSeeds && drawn.size < wanted; seed += 1) {
    const fresh = drawing.map((fact) => armOf(fact, seed)).filter((arm) => !drawn.has(arm));
    for (const arm of fresh) drawn.add(arm);
    if (fresh.length > 0 && seed > 1) seeds.push(seed);
  }
  return seeds;
}

function armOf({ at, lots }: StepFacts, seed: number): string {
  const lot = lotOf(seed, at.step.id);
  return `${at.step.id} ${lots.filter((limit) => limit <= lot).length}`;
}
