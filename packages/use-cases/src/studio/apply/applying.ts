// What the parts of applying a workspace file share.
import type { Workspace } from '@parley/helpdesk';
import type { Entities, Table, Write } from '@parley/ports';
import type { World } from '../../world';
import type { Keeper } from '../change-row';
import type { Names } from './names';

/** Ids by name (members: by email). */
export type Ids<Id extends string> = ReadonlyMap<string, Id>;

/** What came of it, by name: ids, and public keys of channels. */
export type Applied = {
  readonly workspaceId: string;
  readonly publicKey: string;
  /** How many rows were stored; 0 when everything was there already. */
  readonly changes: number;
  readonly inboxes: Readonly<Record<string, string>>;
  readonly forms: Readonly<Record<string, string>>;
  readonly flows: Readonly<Record<string, string>>;
  readonly channels: Readonly<
    Record<string, { readonly id: string; readonly publicKey: string; readonly kind: string }>
  >;
};

/** What the parts share while a file is applied. All writes are stored together at the end, or none. */
export type Applying = {
  readonly world: World;
  readonly workspaceId: Workspace['id'];
  /** Ids by what files call them; the parts add what they make. */
  readonly names: Names;
  /** Keeps a row to be stored, unless it is there just so; gives back whether it differs. */
  readonly put: <T extends Table>(keeper: Keeper<T>, row: Entities[T], stored: Entities[T] | null) => boolean;
  readonly write: (writes: readonly Write[], news: { readonly topic: Topic; readonly id: string }) => void;
  /** Runs once everything is stored. */
  readonly afterwards: (task: () => Promise<unknown>) => void;
};

type Topic = Keeper<Table>['topic'];
