// What every reader of an event works with.
import type { InboundItem } from '@parley/ports';
import type { z } from 'zod';
import { contentKey } from './item-key';
import { clip } from './read-content';
import type { MessengerEvent } from './webhook-schema';

/** What is known around an event: our page, our app, the time of the entry it came in. */
export type Surroundings = { readonly pageId: string; readonly appId: string; readonly entryTime: number };

export type Context = Surroundings & {
  readonly event: MessengerEvent;
  readonly raw: unknown;
  readonly at: number;
  readonly visitorKey: string;
};

/** Null: the event is of this kind but not of its shape. */
export type Reader = (context: Context) => InboundItem | null;

export function field<T extends z.ZodType>(context: Context, name: string, schema: T): z.infer<T> | null {
  const parsed = schema.safeParse(context.event[name]);
  return parsed.success ? parsed.data : null;
}

export function other({ at, visitorKey, raw }: Context, name: string): InboundItem {
  return { kind: 'other', key: contentKey('other', raw), at, visitorKey, name };
}

export function refOf(...refs: readonly (string | null | undefined)[]): { ref?: string } {
  const ref = refs.find((one) => typeof one === 'string' && one !== '');
  return typeof ref === 'string' ? { ref: clip(ref, 500) } : {};
}

/** People who only ticked a box have no id yet, just a reference; deliveries address them by it. */
export function userRefKey(userRef: string): string {
  return `user_ref:${clip(userRef, 480)}`;
}
