// One evaluation under way: what it may read, what it may spend, which loops surround it.
import type { Budget } from './budget';
import type { Scope } from './scope';

export type Frame = { readonly scope: Scope; readonly budget: Budget; readonly local: Local | null };

/** The variable of an `exists`, `map` ... around this spot. */
export type Local = { readonly name: string; readonly value: unknown; readonly outer: Local | null };

export type Evaluator = (frame: Frame) => unknown;
