// What a flow compiles to: an XState machine config in plain JSON over a small fixed instruction set.
import type { JsonObject, JsonValue } from '@parley/primitives';

/** Text per language, e.g. `{ en: 'Hi {{contact.first_name}}', sv: 'Hej' }`. Holds templates. */
export type LocalizedText = { readonly [language: string]: string };

/** A message part whose texts are localized templates; same kinds as in `@parley/messages`. */
export type PartTemplate =
  /** `format: 'rich'`: the text is marked up, see `readMarkup`; values never are. */
  | { readonly kind: 'text'; readonly text: LocalizedText; readonly format?: 'rich' }
  | { readonly kind: 'image'; readonly url: LocalizedText; readonly alt: LocalizedText }
  | {
      readonly kind: 'buttons';
      readonly buttons: readonly { readonly label: LocalizedText; readonly url: LocalizedText }[];
    }
  | {
      readonly kind: 'media';
      readonly media: 'video' | 'audio';
      readonly url: LocalizedText;
      readonly title: LocalizedText;
    }
  | { readonly kind: 'file'; readonly url: LocalizedText; readonly name: LocalizedText }
  | { readonly kind: 'embed'; readonly url: LocalizedText; readonly title: LocalizedText }
  | { readonly kind: 'cards'; readonly cards: readonly CardTemplate[] }
  | ChoicesTemplate;

/** Choices written out, and behind them those of a list that an expression gives. */
export type ChoicesTemplate = {
  readonly kind: 'choices';
  readonly choices: readonly ChoiceTemplate[];
  /** CEL source of a list: of texts, or of objects with `label` and perhaps `value`, `text` and `image`. */
  readonly from?: string;
  /** Any number of them at once. */
  readonly several?: true;
  /** What the button on a choice with a picture says. */
  readonly button?: LocalizedText;
};

export type ChoiceTemplate = {
  readonly id: string;
  readonly label: LocalizedText;
  readonly text?: LocalizedText;
  readonly image?: LocalizedText;
  /** CEL source: offered only while it is true. */
  readonly when?: string;
};

export type CardTemplate = {
  readonly title: LocalizedText;
  readonly text: LocalizedText;
  readonly image: LocalizedText | null;
  readonly buttons: readonly { readonly label: LocalizedText; readonly url: LocalizedText }[];
};

/** Where a value comes from. `answer` is the value of the event being handled. */
export type ValueSource =
  | { readonly from: 'literal'; readonly value: JsonValue }
  | { readonly from: 'template'; readonly text: LocalizedText }
  | { readonly from: 'expression'; readonly source: string }
  | { readonly from: 'answer' }
  | { readonly from: 'list'; readonly items: readonly ValueSource[] }
  | { readonly from: 'object'; readonly entries: readonly (readonly [key: string, value: ValueSource])[] };

/** Data of an effect: strings in `templates` are rendered, `values` are evaluated, `data` is passed on as it is. */
export type EffectTemplate = {
  readonly kind: string;
  readonly data: JsonObject;
  readonly templates?: { readonly [key: string]: LocalizedText };
  readonly values?: { readonly [key: string]: ValueSource };
};

/** Actions of the machine. All of them only change the machine's context; effects pile up there as data. */
export type Instruction =
  /** Noted in the trace; the compiler puts it first in each state. `beside`: a watcher's step, so the visit stays where it is. */
  | { readonly type: 'enter'; readonly params: { readonly step: string; readonly beside?: true } }
  | {
      readonly type: 'leave';
      readonly params: { readonly step: string; readonly exit: string; readonly beside?: true };
    }
  /** With `when`, a CEL source: only if that is true. */
  | {
      readonly type: 'say';
      readonly params: { readonly step: string; readonly parts: readonly PartTemplate[]; readonly when?: string };
    }
  | {
      readonly type: 'await';
      readonly params: {
        readonly step: string;
        readonly kind: 'text' | 'email' | 'number' | 'phone' | 'url' | 'choice';
        readonly choices?: readonly ChoiceTemplate[];
        /** As in the choices that are said. */
        readonly from?: string;
        /** Any number of the choices at once. */
        readonly several?: true;
        readonly searchable?: true;
        readonly placeholder?: LocalizedText;
        readonly long?: true;
        readonly unit?: LocalizedText;
        /** Parts of one answer, for channels that can show them as a small form. */
        readonly fields?: readonly {
          readonly key: string;
          readonly label: LocalizedText;
          readonly required: boolean;
        }[];
        /** CEL source: only if that is true. */
        readonly when?: string;
      };
    }
  | { readonly type: 'set'; readonly params: { readonly variable: string; readonly value: ValueSource } }
  /** Sets a property of the contact: the rest of the visit sees it at once, the world by a `set-contact-property` effect. */
  | {
      readonly type: 'set-contact';
      readonly params: { readonly step: string; readonly property: string; readonly value: ValueSource };
    }
  | {
      readonly type: 'effect';
      readonly params: { readonly step: string; readonly effect: EffectTemplate; readonly when?: string };
    }
  /** What a step that asks several things has gathered so far; expressions read it as `_held`. Null lets it go. */
  | { readonly type: 'hold'; readonly params: { readonly step: string; readonly value: ValueSource } }
  /** Counts one more failed try of a step, or forgets them. */
  | { readonly type: 'count-try'; readonly params: { readonly step: string } }
  | { readonly type: 'forget-tries'; readonly params: { readonly step: string } }
  /** Takes what came from outside for the step and keeps it: variables by the keys of what came. */
  | {
      readonly type: 'take-outside';
      readonly params: {
        readonly step: string;
        readonly values: readonly { readonly variable: string; readonly key: string }[];
      };
    }
  /** From here on the step listens to what comes from outside, or no more. */
  | { readonly type: 'listen-outside'; readonly params: { readonly step: string; readonly on: boolean } }
  /** The step's count is this from now on. */
  | { readonly type: 'count-to'; readonly params: { readonly step: string; readonly count: number } };

export type Guard =
  | { readonly type: 'expression'; readonly params: { readonly source: string } }
  /** The event's exit is this one. */
  | { readonly type: 'exit-is'; readonly params: { readonly exit: string } }
  /** Failed tries of the step so far are fewer than `max`. */
  | { readonly type: 'tries-left'; readonly params: { readonly step: string; readonly max: number } }
  /** The visitor is being waited for, and the watcher has not fired `max` times yet. */
  | { readonly type: 'visitor-asked'; readonly params: { readonly step: string; readonly max: number } }
  | { readonly type: 'nobody-asked' }
  /** Something came from outside for the step, now or before the visit came to it. */
  | { readonly type: 'outside-came'; readonly params: { readonly step: string } }
  /** What is waited for has passed already, or is no time. */
  | { readonly type: 'has-passed'; readonly params: { readonly when: Due } }
  /** The step's count has not passed `place` yet, and the condition holds. */
  | {
      readonly type: 'turn-of';
      readonly params: { readonly step: string; readonly place: number; readonly source: string };
    }
  /** The session was started by this trigger step. */
  | { readonly type: 'triggered-by'; readonly params: { readonly step: string } }
  | { readonly type: 'interrupt-is'; readonly params: { readonly id: string } }
  /** The session's lot for this step, from 0 up to but not 1 and the same at every visit to it, lies below `below`. */
  | { readonly type: 'lot-below'; readonly params: { readonly step: string; readonly below: number } };

/** One way on, as a step compiles it: an exit's id (the flow compiler finds the edge), or staying. */
export type StepTransition = {
  readonly guard?: Guard;
  readonly to: { readonly exit: string } | 'stay' | 'end' | 'back';
  readonly actions?: readonly Instruction[];
};

/** What one step compiles to; the flow compiler makes one machine state of it. */
export type StepState = {
  readonly entry?: readonly Instruction[];
  /** One after another behind the entry: time passes, then this is done. Only behind the last are the ways on open. */
  readonly pauses?: readonly { readonly ms: number; readonly say: readonly Instruction[] }[];
  /** Taken at once, first guard that holds. */
  readonly always?: readonly StepTransition[];
  /** Taken on an event; see `SessionEvent` in the engine. */
  readonly on?: { readonly [E in MachineEventName]?: readonly StepTransition[] };
  /** Taken when the time is over; keys are milliseconds. */
  readonly after?: { readonly [ms: string]: readonly StepTransition[] };
  /** Taken at a time that is only known when the visit comes here. */
  readonly due?: { readonly when: Due; readonly ways: readonly StepTransition[] };
};

export type MachineEventName = 'answered' | 'not-understood' | 'effect-done' | 'resumed';

/** When a wait is over: at the moment an expression gives, or the next time clocks show an hour on one of the days (Monday is 1). */
export type Due =
  | { readonly by: 'moment'; readonly source: string }
  | { readonly by: 'time'; readonly time: string; readonly weekdays: readonly number[] };

/** An XState machine config as plain JSON: `createMachine(config)` of the engine's setup runs it. */
export type MachineConfig = JsonObject;

/** The event that tells a watcher's step what became of its effect. */
export function besideEvent(stepId: string): string {
  return `effect-done:${stepId}`;
}
