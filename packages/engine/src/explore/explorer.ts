// Explores a flow as a visitor could: breadth first over everything that can happen, so that what it finds is the shortest.
import { flowGraph, type VisitStep } from '@parley/flow';
import type { Turn } from '../session';
import type { VisitStage } from '../visit/stage';
import { beginVisit } from '../visit/stand';
import { Candidates, type Terrain } from './candidates';
import { mineDomains } from './domains';
import type { Goal } from './goal';
import { findLive } from './liveness';
import { Onward } from './onward';
import { Place, stateKey } from './place';
import { Sightings } from './sightings';
import { startsOf } from './starts';
import { factsOf } from './step-facts';
import { speaks, walk } from './walk';

export type ExploreSetting = {
  readonly goals?: readonly Goal[];
  /** Channels whose window for flows is watched: kind and hours. */
  readonly windows?: readonly { readonly kind: string; readonly hours: number }[];
  /** Turns of the engine at most. */
  readonly budget?: number;
  /** Ways on (`step/exit`) that nobody takes. */
  readonly avoid?: ReadonlySet<string>;
};

const usualBudget = 30_000;
/** States looked at for each step: as many as keep a small flow quick and a large one bounded. */
const statesPerStep = { least: 32, most: 200, ofAll: 6_000 } as const;
const interruptsTried = 3;

export function explore(stage: VisitStage, setting: ExploreSetting = {}): Exploration {
  const exploration = new Exploration(stage, setting);
  exploration.run();
  return exploration;
}

export class Exploration {
  readonly terrain: Terrain;
  readonly sightings: Sightings;
  /** Every state within the domains was seen. */
  complete = true;
  turns = 0;
  private readonly onward: Onward;
  private readonly candidates: Candidates;
  private readonly queue: Place[] = [];
  private readonly known = new Set<string>();
  private readonly states = new Map<string, number>();
  private readonly interrupted = new Map<string, number>();
  private readonly budget: number;
  private readonly mostStates: number;

  constructor(
    stage: VisitStage,
    private readonly setting: ExploreSetting,
  ) {
    const { goals = [], windows = [] } = setting;
    const graph = flowGraph(stage.document, stage.stepModels);
    const facts = factsOf(graph);
    const conditions = goals.map(({ holds }) => holds);
    const live = findLive(graph, facts, goals);
    this.terrain = { stage, graph, facts, live, domains: mineDomains(facts.values(), conditions) };
    this.candidates = new Candidates(this.terrain);
    this.sightings = new Sightings(goals, windows);
    this.onward = new Onward(stage, (place) => this.keyOf(place));
    this.budget = setting.budget ?? usualBudget;
    const { least, most, ofAll } = statesPerStep;
    this.mostStates = Math.min(most, Math.max(least, ofAll / Math.max(1, graph.steps.size)));
  }

  /** A visit that the visitor did not call for may begin long after they wrote. */
  private lastSpoke(trigger: string | undefined, now: number): number {
    const at = this.terrain.graph.steps.get(trigger ?? '');
    return now - (at?.model?.longestWait(at.step.options) ?? 0);
  }

  run(): void {
    const kinds = (this.setting.windows ?? []).map(({ kind }) => kind);
    for (const start of startsOf(this.terrain, kinds)) {
      const { trigger, ...rest } = start;
      const stand = beginVisit(this.terrain.stage, trigger, rest);
      this.turns += 1;
      this.arrive(
        new Place({ stand, setting: start, parent: null, input: [], spoke: this.lastSpoke(trigger, stand.now) }),
        [stand.turn],
      );
    }
    for (let at = 0; at < this.queue.length; at += 1) {
      const place = this.queue[at];
      if (place) this.goOn(place);
    }
  }

  /** The visit taken on to an end, where one was seen. */
  finish(place: Place): Place {
    return this.onward.finish(place);
  }

  private goOn(place: Place): void {
    const steps = this.candidates.at(place.stand);
    for (const step of steps) this.follow(place, [step]);
    // Time passes wherever a visit waits, and with it people come and go
    for (const change of this.changesAt(place)) for (const step of steps) this.follow(place, [change, step]);
    const facts = this.terrain.facts.get(place.stand.turn.session.stepId ?? '');
    if (facts?.events.resumed) for (const input of this.sightings.lateReturns(place)) this.follow(place, input);
    for (const keyword of this.interruptsAt(place)) this.follow(place, [{ says: keyword }]);
  }

  private follow(place: Place, input: readonly VisitStep[]): void {
    if (this.turns >= this.budget) {
      this.complete = false;
      return;
    }
    const walked = walk(this.terrain.stage, place.stand, input);
    if (!walked) return;
    const { stand, turns } = walked;
    this.turns += turns.length;
    const spoke = speaks(input) ? stand.now : place.spoke;
    this.arrive(new Place({ stand, setting: place.setting, parent: place, input, spoke }), turns);
  }

  private changesAt({ stand: { turn, world } }: Place): readonly VisitStep[] {
    const live = this.terrain.live.get(turn.session.stepId ?? '') ?? [];
    return [
      ...(live.includes('team.available') ? [{ team: !world.teamAvailable }] : []),
      ...(live.includes('team.open') ? [{ hours: !(world.hoursOpen ?? true) }] : []),
    ];
  }

  private keyOf(place: Place): string {
    return stateKey(place, this.terrain.live, this.sightings.windowOf(place));
  }

  private arrive(place: Place, turns: readonly Turn[]): void {
    const { avoid } = this.setting;
    if (
      avoid &&
      turns.some(({ trace }) => trace.some((one) => one.at === 'leave' && avoid.has(`${one.step}/${one.exit}`)))
    )
      return;
    let before = place.parent?.stand.turn.variables ?? place.setting.variables ?? {};
    for (const turn of turns) {
      this.sightings.look(place, turn, before);
      before = turn.variables;
    }
    const { status, stepId } = place.stand.turn.session;
    if (status === 'ended') this.onward.note(place, null);
    if (status !== 'waiting' || stepId === null) return;
    const key = this.keyOf(place);
    this.onward.note(place, key);
    if (this.known.has(key)) return;
    this.known.add(key);
    const states = (this.states.get(stepId) ?? 0) + 1;
    this.states.set(stepId, states);
    if (states > this.mostStates) this.complete = false;
    else this.queue.push(place);
  }

  /** An interrupt may come anywhere; a few different places show what it does. */
  private interruptsAt(place: Place): readonly string[] {
    if (place.isAside) return [];
    return this.terrain.stage.document.interrupts.flatMap(({ id, keywords, to }) => {
      const tried = this.interrupted.get(id) ?? 0;
      const [keyword] = keywords;
      if (keyword === undefined || to === null || tried >= interruptsTried) return [];
      this.interrupted.set(id, tried + 1);
      return [keyword];
    });
  }
}
