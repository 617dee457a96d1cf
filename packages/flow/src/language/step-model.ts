// The contract of a step kind: everything the language, checker, compiler and engine ask of it. Pure.
import type { JsonObject, JsonValue } from '@parley/primitives';
import type { MessagePart, OfferedChoice, Reply } from '@parley/messages';
import type { LocalizedText, StepState } from '../compile/machine';
import type { AnyCalling, CallFace, Calling } from './calling';
import type { Step, Variable } from './document';

export type StepGroup = 'trigger' | 'say' | 'ask' | 'decide' | 'compose' | 'act';

/** A named way out; edges are tied to `id`. */
export type Exit = {
  readonly id: string;
  /** How the exit is drawn: a reply pill, a condition sentence row, a plain row or a failure row. */
  readonly look: 'plain' | 'choice' | 'condition' | 'failure';
  /** The author's own text (a choice's label, a branch's name); null: the studio words `id`. */
  readonly label: string | null;
  /** An open one is a publish problem; otherwise an open exit ends the session. */
  readonly required: boolean;
};

/** A text of the step that can be translated and may hold `{{tokens}}`. `path` is stable, e.g. `text` or `choices.c1.label`. */
export type TextSlot = { readonly path: string; readonly text: string };

/** A problem within one step, found by its own model. */
export type StepProblem = {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly field: string | null;
  readonly message: string;
  readonly values?: Readonly<Record<string, string | number>>;
};

/** What a reply means to the waiting step. */
export type ReplyReading =
  | { readonly kind: 'answer'; readonly exit: string; readonly value: JsonValue; readonly label: string }
  /** Not understood; `problem` is a code for the trace, the step's own retry text is what the visitor sees. */
  | { readonly kind: 'problem'; readonly problem: string };

export type CompileTools = {
  /** The text at `path` in every language of the flow; `text` is what the options hold. */
  localize(path: string, text: string): LocalizedText;
  /** Whether an edge leaves this step by that exit. */
  isConnected(exit: string): boolean;
};

/** Where a step reads names besides its texts; `wants`: what has to come of an expression. */
export type NameReading = {
  readonly field: string;
  readonly source: string;
  readonly as: 'expression' | 'template';
  readonly wants?: Variable['type'];
};

/** Something that may start a session; `kind` is the step kind of the triggers that listen for it. */
export type Occasion = { readonly kind: string; readonly details: JsonObject };

/** Whether a trigger starts on an occasion: `exact` (e.g. by keyword) goes before `any`. */
export type Starting = 'no' | 'any' | 'exact';

export type ReadReplyContext = {
  /** Language of the visitor, e.g. `sv`. */
  readonly locale: string;
  /** Labels of the choices as the visitor saw them (translated), by choice id. */
  readonly choiceLabels: Readonly<Record<string, string>>;
  /** The choices the visitor was shown, in that order, with what they stand for. */
  readonly offered?: readonly OfferedChoice[];
  /** What the step has held on to; null: nothing. */
  readonly held?: JsonValue;
  /** When it was said, in epoch ms; without it, words like tomorrow mean nothing. */
  readonly now?: number;
  /** Where days begin, e.g. `Europe/Stockholm`; without it, UTC. */
  readonly timeZone?: string;
};

/** What a step hears from outside, at an address of its own. */
export type Outside = {
  /** The variable that holds the address from the beginning of the visit. */
  readonly link: string | null;
  /** What is kept of what somebody sent there. */
  read(body: JsonValue): JsonObject;
};

/** What a watcher, which runs beside the visit, looks out for. */
export type Watch =
  /** The visitor has said nothing for so long while the flow waits for them; so often in one silence at most. */
  | { readonly on: 'idle'; readonly ms: number; readonly times: number }
  /** A member takes the conversation; so often in one visit at most. */
  | { readonly on: 'agent-joined'; readonly times: number };

/** What a step may put on the wire, for limit checks per channel. Texts still hold their tokens. */
export type Sending = { readonly parts: readonly (MessagePart | MarkedText)[]; readonly field: string };

/** A text that is still marked up. */
export type MarkedText = { readonly kind: 'text'; readonly text: string; readonly format: 'rich' };

/**
 * A step kind as its folder writes it, typed by its options.
 * @example
 * export const endModel = defineStepModel({ kind: 'end', group: 'compose', draftSchema, optionsSchema, ... });
 */
export interface StepModelSpec<Kind extends string, Options> {
  readonly kind: Kind;
  readonly group: StepGroup;
  /** Does nothing but lead elsewhere; its way on is drawn as a leap. */
  readonly leaps?: boolean;
  /** Anything an author has begun: every field has a default, so that any junk object parses or falls back to `defaults()`. */
  readonly draftSchema: {
    safeParse(value: unknown): { success: true; data: Options } | { success: false; error: unknown };
  };
  /** What publishing wants. Issues become problems on the step and field. */
  readonly optionsSchema: {
    safeParse(
      value: unknown,
    ): { success: true } | { success: false; error: { issues: readonly { path: PropertyKey[]; message: string }[] } };
  };
  defaults(): Options;
  exits(options: Options): readonly Exit[];
  texts(options: Options): readonly TextSlot[];
  /** CEL sources and templates besides `texts` in which variables are read. */
  reads?(options: Options): readonly NameReading[];
  /** Variables it sets; with `exit` only on that way out. */
  writes?(
    options: Options,
  ): readonly { readonly variable: string; readonly type: Variable['type']; readonly exit?: string }[];
  /** Whether a visit stops here for a reply, a time or a person. */
  waits(options: Options): boolean;
  /** A ring of steps through it ends by itself, e.g. when a list runs out. */
  endsLoops?(options: Options): boolean;
  /** Ways out whose steps lead back here, so that the rest has its turn. */
  comesBack?(options: Options): readonly string[];
  /** Makes tickets whatever its channel is set to; the settings of automatic tickets warn of such flows. */
  readonly opensTickets?: boolean;
  sends?(options: Options): readonly Sending[];
  /** How long it can at most wait, in ms, for the window check; omit when it does not wait for time. */
  longestWait?(options: Options): number;
  check?(options: Options): readonly StepProblem[];
  compile(step: { readonly id: string; readonly options: Options }, tools: CompileTools): StepState;
  readReply?(options: Options, reply: Reply, context: ReadReplyContext): ReplyReading;
  /** Ways out by which the visitor has agreed that personal data are kept. */
  consents?(options: Options): readonly string[];
  /** Answers it takes where the usual ones (a name, an address, a number, a date ...) do not fit, for generated visits. */
  samples?(options: Options): readonly string[];
  /** Where an answer is a rating of the conversation: the best it can be. Counted in the reports. */
  rating?(options: Options): { readonly of: number } | null;
  /** Waits for an event from outside. */
  outside?(options: Options): Outside;
  /** Watchers only: nothing leads to them, and their steps run beside the visit. */
  watches?(options: Options): Watch;
  /** Triggers by the clock only: when and where they run, as whoever keeps the clock reads it. */
  schedule?(options: Options): JsonObject;
  /** Triggers only. */
  starts?(options: Options, occasion: Occasion): Starting;
  /** A step that runs another flow and then goes on. */
  readonly calling?: Calling<Options>;
  /** A flow the visit goes on in while this one is over; null while none is chosen. */
  leadsTo?(options: Options): string | null;
  /** Triggers only: by this one other flows call this flow. */
  called?(options: Options): CallFace;
  /** A step that ends the visit, as it is in a called flow: it leads back to the caller by an exit of its own. */
  returning?(options: Options): Options;
  /** Renames a variable in conditions, assignments and templates of the options. Texts from `texts` too. */
  renameVariable?(options: Options, from: string, to: string): Options;
}

/** The same contract with the options' type erased; every method takes raw options and is total. */
export interface StepModel {
  readonly kind: string;
  readonly group: StepGroup;
  readonly leaps: boolean;
  defaults(): JsonObject;
  /** Strict reading, for publishing. */
  validate(options: JsonObject): readonly StepProblem[];
  exits(options: JsonObject): readonly Exit[];
  texts(options: JsonObject): readonly TextSlot[];
  reads(options: JsonObject): readonly NameReading[];
  writes(
    options: JsonObject,
  ): readonly { readonly variable: string; readonly type: Variable['type']; readonly exit?: string }[];
  waits(options: JsonObject): boolean;
  endsLoops(options: JsonObject): boolean;
  comesBack(options: JsonObject): readonly string[];
  readonly opensTickets: boolean;
  sends(options: JsonObject): readonly Sending[];
  longestWait(options: JsonObject): number;
  check(options: JsonObject): readonly StepProblem[];
  compile(step: Step, tools: CompileTools): StepState;
  /** Null when the step reads no replies. */
  readReply: null | ((options: JsonObject, reply: Reply, context: ReadReplyContext) => ReplyReading);
  consents(options: JsonObject): readonly string[];
  samples(options: JsonObject): readonly string[];
  /** Null where an answer is no rating. */
  rating(options: JsonObject): { readonly of: number } | null;
  /** Null when nothing outside has anything to tell it. */
  outside(options: JsonObject): Outside | null;
  readonly isWatcher: boolean;
  /** Null when the step is no watcher. */
  watches(options: JsonObject): Watch | null;
  /** Null where no clock starts it. */
  schedule(options: JsonObject): JsonObject | null;
  /** Absent when the step is no trigger. */
  readonly starts?: (options: JsonObject, occasion: Occasion) => Starting;
  /** Null when the step calls no flow. */
  readonly calling: AnyCalling | null;
  /** Null when it leads to no other flow. */
  leadsTo(options: JsonObject): string | null;
  /** Null when nobody calls the flow by this step. */
  readonly called: null | ((options: JsonObject) => CallFace);
  returning(options: JsonObject): JsonObject;
  renameVariable(options: JsonObject, from: string, to: string): JsonObject;
}

/** Step models by kind: an argument wherever a kind matters, so that the language names none. */
export type StepModels = { readonly [kind: string]: StepModel };
