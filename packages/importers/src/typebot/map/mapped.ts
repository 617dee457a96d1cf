// What one foreign block becomes before it is put together with its neighbours.
import type { JsonObject } from '@parley/primitives';
import type { SourceBlock } from '../source/source';
import type { Words } from '../words/translate';
import type { SourceWays } from '../ways/find-ways';

/** A bubble without its id. */
export type BubbleSeed =
  /** `rich`: the same as markup, where it has a form. */
  | { readonly kind: 'text'; readonly text: string; readonly rich?: string }
  | { readonly kind: 'image'; readonly url: string; readonly alt: string }
  | { readonly kind: 'video' | 'audio' | 'embed'; readonly url: string; readonly title: string }
  | { readonly kind: 'buttons'; readonly label: string; readonly url: string };

/** Steps with a question of their own: the text above becomes it. */
export type QuestionKind = 'ask-question' | 'ask-several' | 'ask-picture' | 'ask-rating' | 'ask-date' | 'ask-file';

/** `unit`: the id of a step of the same block, instead of `to`. */
export type Way = { readonly exit: string; readonly to: SourceBlock | null; readonly unit?: string | undefined };

export type MappedStep = {
  readonly as: 'step';
  readonly kind:
    | QuestionKind
    | 'condition'
    | 'set-variable'
    | 'wait'
    | 'random-split'
    | 'http-request'
    | 'switch-value'
    | 'wait-for-event'
    | 'run-flow'
    | 'notify-email'
    | 'unsupported';
  readonly options: JsonObject;
  readonly ways: readonly Way[];
  /** Steps behind it, on the first of its ways. */
  readonly more?: readonly { readonly kind: 'set-variable'; readonly options: JsonObject }[];
};

export type Mapped =
  | MappedStep
  | { readonly as: 'bubbles'; readonly bubbles: readonly BubbleSeed[] }
  /** Nothing of its own: a visit passes on to `to`. */
  | { readonly as: 'pass'; readonly to: SourceBlock | null };

export type MapTools = Words & { readonly ways: SourceWays };
export type Mapper = (block: SourceBlock, tools: MapTools) => Mapped;

/** Whether the text of the bubble above becomes the step's own. */
export function asksSomething({ kind }: MappedStep): boolean {
  return kind.startsWith('ask-');
}
