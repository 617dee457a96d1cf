// The contract of a step kind's browser face: how it is named, drawn on its node and edited in the panel.
import type { DefinedStepModel, FlowLibrary, FlowProblem, Step, StepGroup, TypedFace } from '@parley/flow';
import type { FormDefinition } from '@parley/forms';
import type { JsonObject, JsonValue } from '@parley/primitives';
import type { IconType } from '@parley/ui';
import { createElement, type ComponentType } from 'react';

/** Languages of the people who draw flows; a flow's own languages are another matter. */
export type EditorLanguage = 'en' | 'sv';

export type StepWords = {
  /** Name of the kind, e.g. "Question". */
  readonly label: string;
  /** One line for the palette. */
  readonly about: string;
  /** Ways out without an author's label, by exit id. */
  readonly exits: Readonly<Record<string, string>>;
};

export type NamedThing = { readonly id: string; readonly name: string };

export type CallableThing = NamedThing & TypedFace & { readonly version: number };

/** What the workspace has that steps may point at. */
export type EditorTools = {
  readonly members: readonly NamedThing[];
  readonly teams: readonly NamedThing[];
  readonly pipelines: readonly (NamedThing & { readonly stages: readonly NamedThing[] })[];
  readonly forms: readonly (NamedThing & {
    readonly definition?: FormDefinition;
    readonly fields: readonly { readonly key: string; readonly type: 'text' | 'number' | 'list' }[];
  })[];
  /** Other flows of the workspace. */
  readonly flows: readonly NamedThing[];
  /** Flows that others may call: the newest version of each, with what goes in and what comes out. */
  readonly callable: readonly CallableThing[];
  /** The published flows that this one calls. */
  readonly library: FlowLibrary;
  /** Where a flow is opened. */
  flowLink(flowId: string): string;
  readonly labels: readonly NamedThing[];
  /** Keys of contact and ticket properties with their labels. */
  readonly contactProperties: readonly NamedThing[];
  readonly ticketProperties: readonly NamedThing[];
  /** Channels a flow can speak on, with the choices each shows to tap; beyond, they become a numbered list. */
  readonly channels: readonly (NamedThing & { readonly icon: IconType; readonly mostChoices: number })[];
};

export type NodeBodyProps<Options> = {
  readonly stepId: string;
  readonly options: Options;
  readonly language: EditorLanguage;
  readonly tools: EditorTools;
};

export type PanelProps<Options> = {
  readonly step: Step;
  readonly options: Options;
  readonly onChange: (options: Options) => void;
  readonly problems: readonly FlowProblem[];
  /** Names of variables that exist somewhere in the flow. */
  readonly variables: readonly string[];
  readonly language: EditorLanguage;
  readonly tools: EditorTools;
};

export type TriggerNeed = 'at-once' | 'by-message' | 'by-form' | 'by-call';

/** What the pretended world answers to an effect in the test panel. */
export type PretendedAnswer = { readonly exit: string; readonly values: Readonly<Record<string, JsonValue>> };

/**
 * A step editor as its folder writes it, typed by its options.
 * @example
 * export const waitEditor = defineStepEditor(waitModel, { icon: Hourglass, words, NodeBody, Panel });
 */
export interface StepEditorSpec<Options> {
  readonly icon: IconType;
  readonly words: Readonly<Record<EditorLanguage, StepWords>>;
  /** Null: a node without a body. */
  readonly NodeBody: ComponentType<NodeBodyProps<Options>> | null;
  /** Null: nothing to set. */
  readonly Panel: ComponentType<PanelProps<Options>> | null;
  /** The body in one line of text, for the outline and for finding. */
  summary?(options: Options, language: EditorLanguage): string;
  /** Words for a way out where the model's own label is not what an author should read; null: as it is. */
  exitLabel?(options: Options, exit: string, language: EditorLanguage): string | null;
  /** Writes a text that the author edited in place; `path` is one the model's `texts` names. */
  withText?(options: Options, path: string, text: string): Options;
  /** Effects of a waiting step are answered like this when a flow is tried out. */
  pretend?(options: Options): PretendedAnswer | null;
  /** A step that waits for a person: the test panel offers to hand back. */
  readonly waitsForPerson?: boolean;
  /** A step that waits for something outside: the test panel offers to let it happen, by this way out. */
  readonly waitsForOutside?: string;
  /** What a trigger needs from the visitor before it fires. */
  readonly starts?: TriggerNeed;
  /** Not offered: only an import makes such steps. */
  readonly hidden?: boolean;
}

/** The same with the options' type erased. */
export interface StepEditor {
  readonly kind: string;
  readonly group: StepGroup;
  /** Nothing leads to it: a trigger, or a watcher. */
  readonly begins: boolean;
  readonly icon: IconType;
  readonly words: Readonly<Record<EditorLanguage, StepWords>>;
  readonly NodeBody: ComponentType<NodeBodyProps<JsonObject>> | null;
  readonly Panel: ComponentType<PanelProps<JsonObject>> | null;
  summary(options: JsonObject, language: EditorLanguage): string;
  exitLabel(options: JsonObject, exit: string, language: EditorLanguage): string | null;
  withText(options: JsonObject, path: string, text: string): JsonObject;
  pretend(options: JsonObject): PretendedAnswer | null;
  readonly waitsForPerson: boolean;
  readonly waitsForOutside: string | null;
  readonly starts: TriggerNeed | null;
  readonly hidden: boolean;
}

/** Step editors by kind, in the order of the palette: an argument, so that the canvas names none. */
export type StepEditors = { readonly [kind: string]: StepEditor };

export function defineStepEditor<Kind extends string, Options extends JsonObject>(
  model: DefinedStepModel<Kind, Options>,
  spec: StepEditorSpec<Options>,
): StepEditor {
  const { NodeBody, Panel } = spec;
  return {
    kind: model.kind,
    group: model.group,
    begins: model.group === 'trigger' || model.isWatcher,
    icon: spec.icon,
    words: spec.words,
    NodeBody: NodeBody && ((props) => createElement(NodeBody, { ...props, options: model.read(props.options) })),
    Panel: Panel && ((props) => createElement(Panel, { ...props, options: model.read(props.options) })),
    summary: (options, language) => spec.summary?.(model.read(options), language) ?? '',
    exitLabel: (options, exit, language) => spec.exitLabel?.(model.read(options), exit, language) ?? null,
    withText: (options, path, text) => spec.withText?.(model.read(options), path, text) ?? options,
    pretend: (options) => spec.pretend?.(model.read(options)) ?? null,
    waitsForPerson: spec.waitsForPerson ?? false,
    waitsForOutside: spec.waitsForOutside ?? null,
    starts: spec.starts ?? null,
    hidden: spec.hidden ?? false,
  };
}
