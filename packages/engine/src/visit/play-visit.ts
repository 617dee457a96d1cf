// Plays a scripted visit on the engine alone: same script, same time, same seed, same transcript.
import { type FlowDraft, findModel, type StepModels, type VisitScript, type VisitStep } from '@parley/flow';
import { type MessagePart, messagePartSchema } from '@parley/messages';
import { z } from 'zod';
import { findTrigger } from '../find-trigger';
import type { Effect, Turn } from '../session';
import type { VisitStage } from './stage';
import { beginVisit, type Stand } from './stand';
import { takeStep } from './take-step';

export type VisitLine = { readonly who: 'visitor' | 'flow' | 'note'; readonly text: string };

export type PlayedVisit = {
  readonly transcript: readonly VisitLine[];
  /** Besides messages and timers. */
  readonly effects: readonly Effect[];
  readonly variables: Turn['variables'];
  readonly status: Turn['session']['status'];
  readonly stepId: string | null;
  /** Expectations that were not met. */
  readonly missed: readonly string[];
  /** Places in the script where nothing waited for what the visitor did. */
  readonly refused: readonly number[];
  readonly steps: ReadonlySet<string>;
  /** Ways out taken, as `step/exit`. */
  readonly ways: ReadonlySet<string>;
};

/** What is worth knowing of a visit besides its words. */
export type Outcome = Pick<PlayedVisit, 'status' | 'stepId' | 'steps' | 'ways'>;

/** Null when the flow has no trigger to start from. */
export function playVisit(stage: VisitStage, visit: VisitScript): PlayedVisit | null {
  const trigger = visit.trigger ?? firstTrigger(stage.document, stage.stepModels);
  if (trigger === null) return null;
  const play = new Play(stage, beginVisit(stage, trigger, visit));
  for (const [index, step] of visit.steps.entries()) play.take(step, index);
  return play.result();
}

/** The trigger a visit starts with when none is named. */
export function firstTrigger(document: FlowDraft, stepModels: StepModels): string | null {
  const triggers = document.steps.filter(({ kind }) => findModel(stepModels, kind)?.group === 'trigger');
  for (const { kind } of triggers) {
    const found = findTrigger(document, stepModels, { kind, details: {} });
    if (found !== null) return found;
  }
  return triggers.find(({ disabled }) => !disabled)?.id ?? null;
}

class Play {
  private readonly transcript: VisitLine[] = [];
  private readonly effects: Effect[] = [];
  private readonly missed: string[] = [];
  private readonly refused: number[] = [];
  private readonly steps = new Set<string>();
  private readonly ways = new Set<string>();
  private unread = 0;

  constructor(
    private readonly stage: VisitStage,
    private stand: Stand,
  ) {
    this.note(stand.turn);
  }

  take(step: VisitStep, index: number): void {
    if ('expects' in step) {
      this.expect(step.expects);
      return;
    }
    const taken = takeStep(this.stage, this.stand, step);
    if (taken.shown !== null) this.transcript.push({ who: 'visitor', text: taken.shown });
    this.unread = this.transcript.length;
    if (taken.refused) {
      this.refused.push(index);
      this.transcript.push({ who: 'note', text: 'Nothing waits for this.' });
    }
    for (const { turn } of taken.turns) this.note(turn);
    this.stand = taken.stand;
  }

  result(): PlayedVisit {
    const { transcript, effects, missed, refused, steps, ways } = this;
    const { session, variables } = this.stand.turn;
    const { status, stepId } = session;
    return { transcript, effects, missed, refused, steps, ways, variables, status, stepId };
  }

  private expect(words: string): void {
    const said = this.transcript.slice(this.unread).filter(({ who }) => who === 'flow');
    if (!said.some(({ text }) => text.includes(words))) this.missed.push(words);
  }

  private note({ effects, trace }: Turn): void {
    for (const entry of trace) {
      if (entry.at === 'enter') this.steps.add(entry.step);
      if (entry.at === 'leave') this.ways.add(`${entry.step}/${entry.exit}`);
    }
    for (const effect of effects) {
      if (effect.kind === 'send-message') for (const part of partsOf(effect)) this.say(part);
      else if (!['start-timer', 'cancel-timer'].includes(effect.kind)) this.effects.push(effect);
    }
  }

  private say(part: MessagePart): void {
    this.transcript.push({ who: 'flow', text: partText(part) });
  }
}

function partsOf({ data }: Effect): MessagePart[] {
  return z.array(messagePartSchema).parse(data['parts']);
}

/** A part as a line of text. */
export function partText(part: MessagePart): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'choices':
      return part.choices.map(({ label }) => `[${label}]`).join(' ');
    case 'buttons':
      return part.buttons.map(({ label, url }) => `${label}: ${url}`).join('\n');
    case 'image':
      return `(image) ${part.alt || part.url}`;
    case 'media':
      return `(${part.media}) ${part.title || part.url}`;
    case 'embed':
      return `(embed) ${part.title || part.url}`;
    case 'cards':
      return part.cards.map(({ title, text }) => `(card) ${[title, text].filter(Boolean).join(': ')}`).join('\n');
    default:
      return `(${part.kind})`;
  }
}
