// What the list shows right now: a view everybody has, a saved one or a filter, sorted, in one inbox, or a search.
import type { Sort, View, ViewFilter } from './conversation-types';

export interface ListChoice {
  readonly view: View;
  readonly viewId: string | null;
  /** Tried out and not saved; goes before both. */
  readonly filter: ViewFilter | null;
  readonly inboxId: string | null;
  /** Null: as the view itself sorts. */
  readonly sort: Sort | null;
  readonly search: string;
}

export const firstChoice: ListChoice = {
  view: 'all',
  viewId: null,
  filter: null,
  inboxId: null,
  sort: null,
  search: '',
};

export const noFilter: ViewFilter = {
  status: 'open',
  channels: [],
  inboxId: null,
  owner: null,
  teamId: null,
  labelIds: [],
  labelsMatch: 'any',
  priority: null,
  property: null,
  waitingMinutes: null,
};
