// Something whoever explores should look out for: a step entered while a condition holds.

export type Goal = {
  readonly id: string;
  readonly step: string;
  /** An expression; `true` for the step itself. */
  readonly holds: string;
  /** A variable that is to be unset then; instead of `holds`, since most goals ask just that. */
  readonly unset?: string;
};
