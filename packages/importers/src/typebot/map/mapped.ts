// What one foreign block becomes before it is put together with its neighbours.
import type { JsonObject } from '@parley/primitives';
import type { SourceBlock } from '../source/source';
import type { Words } from '../words/translate';
import type { SourceWays } from '../ways/find-ways';

/** A bubble without its id. */
export type BubbleSeed =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'image'; readonly url: string; readonly alt: string }
  | { readonly kind: 'video' | 'audio' | 'embed'; readonly url: string; readonly title: string }
  | { readonly kind: 'buttons'; readonly label: string; readonly url: string };

/** Steps with a question of their own: the text above becomes it. */
export type QuestionKind = 'ask-question' | 'ask-several' | 'ask-rating' | 'ask-date' | 'ask-file';

export type Way = { readonly exit: string; readonly to: SourceBlock | null };

export type MappedStep = {
  readonly as: 'step';
  readonly kind:
    | QuestionKind
    | 'condition'
    | 'set-variable'
    | 'wait'
    | 'random-split'
    | 'http-request'
    | 'notify-email'
    | 'unsupported';
  readonly options: JsonObject;
  readonly ways: readonly Way[];
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
