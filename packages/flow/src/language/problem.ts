// What the checker says: which step and field, how bad, in which words, and the way to mend it.
import type { FlowCommand } from '../edit/command';
import type { VisitSetting, VisitStep } from './visit';

export type FlowProblem = {
  /** Stable code, e.g. `open-exit`; the studio words it in the reader's language with `values`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly stepId: string | null;
  /** Path within the step's options, or `exit:<id>`. */
  readonly field: string | null;
  /** In English, for the command line. */
  readonly message: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** One-click mending, where there is one. */
  readonly fix?: { readonly label: string; readonly commands: readonly FlowCommand[] };
  /** The shortest visit that shows it: replies in order. */
  readonly visit?: readonly VisitStep[];
  /** Where that visit begins, when not as usual. */
  readonly setting?: VisitSetting;
};
