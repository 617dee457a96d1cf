// Explores a flow as a visitor could: breadth first over everything that can happen, so that what it finds is the shortest.
import { flowGraph, type VisitStep } from '@parley/flow';
import type { Turn } from '../session';
import type { VisitStage } from '../visit/stage';
import { beginVisit, type Stand } from '../visit/stand';
import { takeStep } from '../visit/take-step';
import { Candidates, type Terrain } from './candidates';
import { mineDomains } from './domains';
import type { Goal } from './goal';
import { findLive } from './liveness';
import { Place, stateKey } from './place';
import { Sightings } from './sightings';
import { startsOf } from './starts';
import { factsOf } from './step-facts';

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
const mostStatesPerStep = 32;
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
  private readonly candidates: Candidates;
  private readonly queue: Place[] = [];
  private readonly known = new Set<string>();
  private readonly states = new Map<string, number>();
  private readonly interrupted = new Map<string, number>();
  private readonly budget: number;

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
    this.budget = setting.budget ?? usualBudget;
  }

  run(): void {
    const kinds = (this.setting.windows ?? []).map(({ kind }) => kind);
    for (const start of startsOf(this.terrain, kinds)) {
      const { trigger, ...rest } = start;
      const stand = beginVisit(this.terrain.stage, trigger, rest);
      this.turns += 1;
      this.arrive(new Place({ stand, setting: start, parent: null, input: [], spoke: stand.now }), [stand.turn]);
    }
    for (let at = 0; at < this.queue.length; at += 1) {
      const place = this.queue[at];
      if (place) this.goOn(place);
    }
  }

  private goOn(place: Place): void {
    for (const step of this.candidates.at(place.stand)) this.follow(place, [step]);
    const facts = this.terrain.facts.get(place.stand.turn.session.stepId ?? '');
    if (facts?.events.resumed) for (const input of this.sightings.lateReturns(place)) this.follow(place, input);
    for (const keyword of this.interruptsAt(place)) this.follow(place, [{ says: keyword }]);
  }

  private follow(place: Place, input: readonly VisitStep[]): void {
    if (this.turns >= this.budget) {
      this.complete = false;
      return;
    }
    let stand: Stand = place.stand;
    const turns: Turn[] = [];
    for (const step of input) {
      if ('expects' in step) continue;
      const taken = takeStep(this.terrain.stage, stand, step);
      if (taken.refused) return;
      this.turns += taken.turns.length;
      turns.push(...taken.turns.map(({ turn }) => turn));
      stand = taken.stand;
    }
    const last = input.at(-1);
    const spoke = last && ('says' in last || 'chooses' in last || 'sends' in last) ? stand.now : place.spoke;
    this.arrive(new Place({ stand, setting: place.setting, parent: place, input, spoke }), turns);
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
    if (status !== 'waiting' || stepId === null) return;
    const key = stateKey(place, this.terrain.live, this.sightings.windowOf(place));
    if (this.known.has(key)) return;
    this.known.add(key);
    const states = (this.states.get(stepId) ?? 0) + 1;
    this.states.set(stepId, states);
    if (states > mostStatesPerStep) this.complete = false;
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
