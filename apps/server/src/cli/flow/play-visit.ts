// Plays a scripted visit on the engine alone: same file, same time, same seed, same transcript.
import {
  createRunner,
  findTrigger,
  readReply,
  startSession,
  advanceSession,
  type Effect,
  type SessionEvent,
  type Turn,
} from '@parley/engine';
import { compileFlow, type FlowDraft } from '@parley/flow';
import { type MessagePart, messagePartSchema, type Reply } from '@parley/messages';
import { stepModels } from '@parley/steps/models';
import { z } from 'zod';
import { Unusable } from '../words';
import { durationOf, type VisitFile, type VisitStep } from './visit-file';

export type Line = { readonly who: 'visitor' | 'flow' | 'note'; readonly text: string };
export type Played = {
  readonly transcript: readonly Line[];
  readonly effects: readonly Effect[];
  readonly variables: Turn['variables'];
  readonly status: Turn['session']['status'];
  /** Expectations that were not met. */
  readonly missed: readonly string[];
};

type Bare<T> = T extends unknown ? Omit<T, 'at' | 'world'> : never;

export function playVisit(document: FlowDraft, visit: VisitFile): Played {
  const play = new Play(document, visit);
  for (const step of visit.steps) play.take(step);
  return play.result();
}

class Play {
  private readonly transcript: Line[] = [];
  private readonly effects: Effect[] = [];
  private readonly missed: string[] = [];
  private readonly timers = new Map<string, number>();
  private readonly runner;
  private readonly locale: string;
  private now: number;
  private unread = 0;
  private turn: Turn;

  constructor(
    private readonly document: FlowDraft,
    private readonly visit: VisitFile,
  ) {
    this.runner = createRunner(compileFlow(document, stepModels));
    this.locale = visit.locale ?? document.language;
    this.now = visit.now;
    const trigger = findStart(document);
    const { variables: values, seed } = visit;
    this.turn = startSession(this.runner, {
      ...this.moment(),
      kind: 'started',
      trigger,
      values,
      locale: this.locale,
      seed,
    });
    this.note(this.turn);
  }

  take(step: VisitStep): void {
    if ('says' in step) this.reply({ kind: 'text', text: step.says }, step.says);
    else if ('chooses' in step) this.choose(step.chooses);
    else if ('waits' in step) this.wait(durationOf(step.waits));
    else this.expect(step.expects);
  }

  result(): Played {
    const { transcript, effects, missed, turn } = this;
    return { transcript, effects, missed, variables: turn.variables, status: turn.session.status };
  }

  private choose(wanted: string): void {
    const choices = this.turn.session.awaiting?.choices ?? [];
    const choice = choices.find(({ id, label }) => id === wanted || label.toLowerCase() === wanted.toLowerCase());
    this.reply(
      { kind: 'choice', choiceId: choice?.id ?? wanted, ...(choice && { label: choice.label }) },
      choice?.label ?? wanted,
    );
  }

  private reply(reply: Reply, shown: string): void {
    this.transcript.push({ who: 'visitor', text: shown });
    this.unread = this.transcript.length;
    const flow = { document: this.document, stepModels };
    const happened = readReply(flow, this.turn.session, { reply, locale: this.locale });
    if (happened) this.advance(happened);
    else this.transcript.push({ who: 'note', text: 'Nothing waits for a reply.' });
  }

  /** Timers that come due meanwhile fire at their own time, in order. */
  private wait(ms: number): void {
    const end = this.now + ms;
    this.unread = this.transcript.length;
    for (;;) {
      const [next] = [...this.timers].filter(([, at]) => at <= end).sort((a, b) => a[1] - b[1]);
      if (!next) break;
      this.timers.delete(next[0]);
      this.now = Math.max(this.now, next[1]);
      this.advance({ kind: 'timer-due', timer: next[0] });
    }
    this.now = end;
  }

  private expect(words: string): void {
    const said = this.transcript.slice(this.unread).filter(({ who }) => who === 'flow');
    if (!said.some(({ text }) => text.includes(words))) this.missed.push(words);
  }

  private advance(event: Bare<SessionEvent>): void {
    this.turn = advanceSession(this.runner, this.turn.session, { ...event, ...this.moment() });
    this.note(this.turn);
  }

  private moment() {
    const { contact, teamAvailable, channel } = this.visit;
    return { at: this.now, world: { contact, teamAvailable, channel } };
  }

  private note({ effects }: Turn): void {
    for (const effect of effects) {
      if (effect.kind === 'send-message') this.say(partsOf(effect));
      else if (effect.kind === 'start-timer') this.startTimer(effect);
      else if (effect.kind === 'cancel-timer') this.timers.delete(timerName.parse(effect.data).timer);
      else this.effects.push(effect);
    }
  }

  private startTimer({ data }: Effect): void {
    const { timer, at } = timerData.parse(data);
    this.timers.set(timer, at);
  }

  private say(parts: readonly MessagePart[]): void {
    for (const part of parts) this.transcript.push({ who: 'flow', text: shownPart(part) });
  }
}

const timerName = z.object({ timer: z.string() });
const timerData = timerName.extend({ at: z.number() });

function findStart(document: FlowDraft): string {
  const occasions = [...new Set(document.steps.filter(({ kind }) => hasStart(kind)).map(({ kind }) => kind))];
  const triggers = occasions.flatMap((kind) => findTrigger(document, stepModels, { kind, details: {} }) ?? []);
  const first = triggers[0] ?? document.steps.find(({ kind }) => hasStart(kind))?.id;
  if (first === undefined) throw new Unusable('This flow has no trigger to start from.');
  return first;
}

function hasStart(kind: string): boolean {
  return Object.entries(stepModels).some(([name, model]) => name === kind && model.group === 'trigger');
}

function partsOf({ data }: Effect): MessagePart[] {
  return z.array(messagePartSchema).parse(data['parts']);
}

function shownPart(part: MessagePart): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'choices':
      return part.choices.map(({ label }) => `[${label}]`).join(' ');
    case 'buttons':
      return part.buttons.map(({ label, url }) => `${label}: ${url}`).join('\n');
    case 'image':
      return `(image) ${part.alt || part.url}`;
    default:
      return `(${part.kind})`;
  }
}
