// A scripted visitor: plays a whole flow through compiler and engine and remembers what was said.
import {
  advanceSession,
  createRunner,
  type Effect,
  readReply,
  type SessionEvent,
  startSession,
  type StartEvent,
  type Turn,
  type World,
} from '@parley/engine';
import { compileFlow, type FlowDraft } from '@parley/flow';
import { type MessagePart, messagePartSchema, type Reply } from '@parley/messages';
import { z } from 'zod';
import { stepModels } from '../models';

type Bare<T> = T extends unknown ? Omit<T, 'at' | 'world'> : never;
type Setting = { readonly locale?: string; readonly world?: Partial<World>; readonly start?: Partial<StartEvent> };

export class Visit {
  turn: Turn;
  private now = 1_000_000;
  private readonly runner;
  private readonly world: World;

  constructor(
    private readonly document: FlowDraft,
    private readonly setting: Setting = {},
  ) {
    this.world = { contact: {}, teamAvailable: true, channel: 'chat', ...setting.world };
    this.runner = createRunner(compileFlow(document, stepModels));
    this.turn = startSession(this.runner, {
      kind: 'started',
      at: this.now,
      world: this.world,
      trigger: 'begin',
      values: {},
      locale: this.locale,
      seed: 1,
      ...setting.start,
    });
  }

  says(text: string): this {
    return this.replies({ kind: 'text', text });
  }

  chooses(choiceId: string): this {
    return this.replies({ kind: 'choice', choiceId });
  }

  replies(reply: Reply): this {
    const flow = { document: this.document, stepModels };
    const happened = readReply(flow, this.turn.session, { reply, locale: this.locale, at: this.now });
    if (happened === null) throw new Error('Nothing waits for a reply.');
    return this.happens(happened);
  }

  /** Lets the time of the timer started last come. */
  waits(): this {
    const { timer } = z.object({ timer: z.string() }).parse(this.effect('start-timer').data);
    return this.happens({ kind: 'timer-due', timer });
  }

  happens(event: Bare<SessionEvent>): this {
    this.now += 1_000;
    this.turn = advanceSession(this.runner, this.turn.session, { ...event, at: this.now, world: this.world });
    return this;
  }

  /** What the visitor was sent in the last turn, message by message. */
  get messages(): MessagePart[][] {
    const data = z.object({ parts: z.array(messagePartSchema) });
    return this.turn.effects
      .filter(({ kind }) => kind === 'send-message')
      .map((effect) => data.parse(effect.data).parts);
  }

  /** The texts among them. */
  get heard(): string[] {
    return this.messages.flat().flatMap((part) => (part.kind === 'text' ? [part.text] : []));
  }

  effect(kind: string): Effect {
    const found = this.turn.effects.find((effect) => effect.kind === kind);
    if (!found) throw new Error(`No effect ${kind} in the last turn.`);
    return found;
  }

  get effects(): string[] {
    return this.turn.effects.map(({ kind }) => kind);
  }

  get at(): string | null {
    return this.turn.session.stepId;
  }

  get status(): string {
    return this.turn.session.status;
  }

  private get locale(): string {
    return this.setting.locale ?? 'en';
  }
}
