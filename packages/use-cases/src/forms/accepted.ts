// A form's post, before and after it was found good.
import type { ValidSubmission } from '@parley/forms';
import type { FormRecord } from '@parley/ports';

export type FormPost = {
  readonly formId: string;
  readonly values: unknown;
  readonly page: string | null;
  readonly idempotencyKey: string | null;
  /** `json` refuses keys the form does not have; `html` lets pass what a browser adds. */
  readonly source: 'json' | 'html';
};

/** What a visitor sent and the form has nothing against. */
export type Accepted = { readonly form: FormRecord; readonly post: FormPost; readonly valid: ValidSubmission };
