// What the parts of the list's head are given.
import type { ListChoice } from '../data/list-choice';

export interface ListHeadProps {
  choice: ListChoice;
  onChoice: (change: Partial<ListChoice>) => void;
}

/** The menu of views opens the filter by its button. */
export const filterButtonId = 'inbox-filter';
