// A Typebot file of any version after normalisation: one shape for everything that follows.
import type { JsonObject } from '@parley/primitives';

export type SourceItem = { readonly id: string; readonly edge: string | null; readonly raw: JsonObject };

export type SourceBlock = {
  readonly id: string;
  readonly type: string;
  readonly options: JsonObject;
  readonly content: JsonObject;
  readonly items: readonly SourceItem[];
  /** Edge of its own or default way out. */
  readonly edge: string | null;
  readonly raw: JsonObject;
  readonly group: SourceGroup;
  /** The block below it in its group. */
  next: SourceBlock | null;
};

export type SourceGroup = {
  readonly id: string;
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly blocks: SourceBlock[];
};

export type SourceTarget = { readonly group: string; readonly block: string };
export type SourceEdge = { readonly id: string; readonly from: JsonObject; readonly to: SourceTarget };

export type Source = {
  readonly name: string;
  readonly groups: readonly SourceGroup[];
  readonly edges: ReadonlyMap<string, SourceEdge>;
  readonly variables: readonly { readonly id: string; readonly name: string }[];
  /** Edge of the start event or block; null when the file has no start. */
  readonly start: SourceStart | null;
  /** Events besides the start, by type. */
  readonly events: readonly string[];
};

export type SourceStart = { readonly edge: string | null; readonly x: number; readonly y: number };
