// A form's post, before and after it was found good.
import type { FormDefinition, Language, ValidSubmission } from '@parley/forms';
import type { FileRecord, FormRecord } from '@parley/ports';
import type { SpamReason } from './judge-spam';

export type FormPost = {
  readonly formId: string;
  readonly values: unknown;
  readonly page: string | null;
  readonly idempotencyKey: string | null;
  /** `json` refuses keys the form does not have; `html` lets pass what a browser adds. */
  readonly source: 'json' | 'html';
  /** The language the visitor read the form in. */
  readonly language?: Language | undefined;
  /** Says when the page was written; also makes a second try the same submission. */
  readonly token?: string | undefined;
  /** What came of the page's arithmetic. `none`: who posts is no page of ours. */
  readonly work?: 'none' | 'good' | 'bad';
  /** Of a browser that has sent forms before; says which questions need not be asked again. */
  readonly visitor?: string | undefined;
  /** Of what was kept while the visitor wrote. */
  readonly draft?: string | undefined;
  /** Told by another system, besides what the form itself asks. */
  readonly consents?: readonly { readonly text: string; readonly given: boolean }[];
};

/** What a visitor sent and the form has nothing against. */
export type Accepted = {
  readonly form: FormRecord;
  /** In the visitor's language. */
  readonly definition: FormDefinition;
  readonly page: string | null;
  readonly valid: ValidSubmission;
  readonly files: readonly FileRecord[];
};

export type Judged = Accepted & { readonly spam: SpamReason | null };
