// The expected failures that every use-case shares, in domain words; the API maps them to status codes once.

export type Fault = {
  readonly code: 'not-found' | 'invalid' | 'conflict' | 'forbidden' | 'signed-out' | 'too-many' | 'unavailable';
  /** What happened and what to do, in English, for people. */
  readonly message: string;
  /** Path of the field that is wrong, e.g. `values.email`. */
  readonly field?: string;
};

export function fault(code: Fault['code'], message: string, field?: string): Fault {
  return field === undefined ? { code, message } : { code, message, field };
}
