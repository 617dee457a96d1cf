// What an import could not carry over as it was, block by block.
import type { FlowDraft } from '@parley/flow';

/**
 * `note`: good to know; `changed`: carried over, works differently; `lost`: not carried over;
 * `needs-review`: carried over in a form a person has to look at before publishing.
 */
export type Loss = {
  /** Id of the foreign block; null when it is about the whole file. */
  readonly block: string | null;
  /** Title of its group; empty when it has none. */
  readonly group: string;
  /** Foreign name of the block's type, or `file`, `edge`, `variable`, `event`. */
  readonly kind: string;
  readonly what: 'note' | 'changed' | 'lost' | 'needs-review';
  readonly message: string;
};

export type Imported = { readonly draft: FlowDraft; readonly losses: readonly Loss[] };
