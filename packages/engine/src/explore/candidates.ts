// What could happen next to a visit that waits: real answers that the step takes, one for each difference they make.
import { durationText, findModel, type FlowGraph, type VisitStep } from '@parley/flow';
import type { Reply } from '@parley/messages';
import type { JsonValue } from '@parley/primitives';
import { stepsBeside } from '../beside';
import { readReply, type ReplyEvent } from '../read-reply';
import { heldBy } from '../take-turn';
import type { VisitStage } from '../visit/stage';
import type { Stand } from '../visit/stand';
import { fileOf, tapOf } from '../visit/take-step';
import type { Domains } from './domains';
import type { Liveness } from './liveness';
import { sampleLists } from './sample-lists';
import { tellingTexts, usualTexts } from './sample-texts';
import type { StepFacts } from './step-facts';

export type Terrain = {
  readonly stage: VisitStage;
  readonly graph: FlowGraph;
  readonly facts: ReadonlyMap<string, StepFacts>;
  readonly domains: Domains;
  readonly live: Liveness;
};

/** `telling`: its very value may decide something, not only the way out it takes. */
type Try = { readonly step: VisitStep; readonly telling: boolean };

const mostAnswers = 24;

export class Candidates {
  private readonly answers = new Map<string, readonly VisitStep[]>();

  constructor(private readonly terrain: Terrain) {}

  /** In the order in which an author would try them. */
  at(stand: Stand): readonly VisitStep[] {
    const { stepId } = stand.turn.session;
    const facts = stepId === null ? undefined : this.terrain.facts.get(stepId);
    if (!facts) return [];
    return [
      ...this.repliesTo(facts, stand),
      ...this.reports(facts),
      ...this.reportsBeside(stand),
      ...returns(facts),
      ...timers(stand),
      ...this.joins,
      ...this.changes(facts, stand),
    ];
  }

  private repliesTo(facts: StepFacts, stand: Stand): readonly VisitStep[] {
    const { awaiting } = stand.turn.session;
    if (!awaiting || !facts.at.model?.readReply) return [];
    const key = JSON.stringify([
      facts.at.step.id,
      stand.locale,
      awaiting.choices,
      heldBy(stand.turn.session, facts.at.step.id),
    ]);
    const known = this.answers.get(key) ?? this.solve(facts, stand);
    this.answers.set(key, known);
    return known;
  }

  /** One answer for each way out, and for each value that makes a difference behind it. */
  private solve(facts: StepFacts, stand: Stand): readonly VisitStep[] {
    const seen = new Set<string>();
    const taken: VisitStep[] = [];
    for (const { step, telling } of this.tries(facts, stand)) {
      const told = readReply(this.terrain.stage, stand.turn.session, {
        reply: replyOf(stand, step),
        locale: stand.locale,
        at: stand.now,
      });
      if (!told || told.kind === 'interrupted') continue;
      const difference = this.differenceOf(facts, told, telling);
      if (seen.has(difference) || taken.length >= mostAnswers) continue;
      seen.add(difference);
      taken.push(step);
    }
    return taken;
  }

  private differenceOf(facts: StepFacts, told: ReplyEvent, telling: boolean): string {
    if (told.kind !== 'answered') return told.kind;
    const decides = telling && this.wanted(facts, told.exit).length > 0;
    return JSON.stringify(decides ? [told.exit, told.value] : [told.exit]);
  }

  private tries({ at, events, assigns }: StepFacts, stand: Stand): readonly Try[] {
    const names = new Set(
      (events.answered ?? []).flatMap((exit) => assigns.filter((one) => one.exit === exit).map(({ name }) => name)),
    );
    const values = [...names].flatMap((name) => this.terrain.domains.get(name) ?? []);
    const { choices = [], several } = stand.turn.session.awaiting ?? {};
    const foreign = this.terrain.stage.document.languages.length > 0;
    const labels = new Set(choices.map(({ label }) => label));
    const byLabel = !foreign && labels.size === choices.length;
    const samples = findModel(this.terrain.stage.stepModels, at.step.kind)?.samples(at.step.options) ?? [];
    const usual = [...samples, ...usualTexts(at.step.options)].map((says): Try => ({ step: { says }, telling: false }));
    return [
      ...choices.map(({ id, label }): Try => ({ step: { chooses: byLabel ? label : id }, telling: true })),
      ...(several ? [{ step: { says: choices.map((_one, index) => index + 1).join(', ') }, telling: true }] : []),
      ...usual,
      ...tellingTexts(values).map((says): Try => ({ step: { says }, telling: true })),
      { step: { sends: 'photo.jpg' }, telling: false },
      { step: { sends: 'document.pdf' }, telling: false },
    ];
  }

  /** Names the answer is kept in that decide something behind that way out. */
  private wanted({ at, assigns }: StepFacts, exit: string): readonly string[] {
    const to = at.ways.find((way) => way.exit?.id === exit)?.edge.to;
    const live = to === undefined ? [] : (this.terrain.live.get(to) ?? []);
    return assigns.flatMap((one) =>
      (one.exit === null || one.exit === exit) && one.value.from === 'answer' && live.includes(one.name)
        ? [one.name]
        : [],
    );
  }

  private reports({ events, assigns, heard }: StepFacts): Extract<VisitStep, { happens: string }>[] {
    const exits = [...(events['effect-done'] ?? []), ...heard];
    return exits.flatMap((exit): Extract<VisitStep, { happens: string }>[] => {
      if (exit === null) return [];
      const own = assigns.filter((one) => one.exit === exit);
      const lists = sampleLists(own, this.terrain.stage.document, this.terrain.facts.values());
      const brought = [...own.flatMap((one) => this.brought(one.value)), ...(lists ? [lists] : [])];
      return [{ happens: exit }, ...brought.map((values) => ({ happens: exit, values }))];
    });
  }

  private reportsBeside({ turn }: Stand): VisitStep[] {
    return stepsBeside(turn.session).flatMap((id) => {
      const facts = this.terrain.facts.get(id);
      return facts ? this.reports(facts).map((step) => ({ ...step, at: id })) : [];
    });
  }

  /** People come and go, and doors close, while a visit waits: told where something behind asks for it. */
  private changes({ at }: StepFacts, { world }: Stand): VisitStep[] {
    const live = this.terrain.live.get(at.step.id) ?? [];
    return [
      ...(live.includes('team.available') ? [{ team: !world.teamAvailable }] : []),
      ...(live.includes('team.open') ? [{ hours: world.hoursOpen === false }] : []),
    ];
  }

  private get joins(): VisitStep[] {
    return this.terrain.stage.runner.hears.has('agent-joined') ? [{ joins: true }] : [];
  }

  /** `answer.status` of an assignment: each value that would make a difference. */
  private brought(value: StepFacts['assigns'][number]['value']): Record<string, JsonValue>[] {
    if (value.from !== 'expression') return [];
    const path = /^\s*answer\.(\w+)\s*$/.exec(value.source)?.[1];
    if (path === undefined) return [];
    const values = this.terrain.domains.get(`answer.${path}`) ?? [];
    return values.slice(0, 8).map((one) => ({ [path]: one }));
  }
}

function replyOf(stand: Stand, step: VisitStep): Reply {
  if ('chooses' in step) return tapOf(stand, step.chooses);
  if ('sends' in step) return fileOf(step.sends);
  return { kind: 'text', text: 'says' in step ? step.says : '' };
}

function returns({ events }: StepFacts): VisitStep[] {
  return events.resumed ? [{ resumes: true }] : [];
}

function timers({ timers: running, now }: Stand): VisitStep[] {
  if (running.size === 0) return [];
  const next = Math.min(...running.values());
  return [{ waits: durationText(Math.max(1, next - now)) }];
}
