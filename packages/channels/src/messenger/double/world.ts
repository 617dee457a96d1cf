// What the double knows and remembers, and the two shapes of its answers.

export type DoublePage = {
  readonly id: string;
  readonly name: string;
  readonly token: string;
  readonly tasks?: readonly string[];
};

/** How the next call goes wrong. `hang` and `drop` happen after the call was carried out, as they do in life. */
export type Mishap =
  | { readonly code: number; readonly subcode?: number; readonly status?: number; readonly message?: string }
  | 'hang'
  | 'drop';

export type DoubleProfile = {
  readonly first_name?: string;
  readonly last_name?: string;
  readonly profile_pic?: string;
};

export type GraphDoubleOptions = {
  readonly appId: string;
  readonly appSecret: string;
  readonly pages: readonly DoublePage[];
  readonly profiles?: Readonly<Record<string, DoubleProfile>>;
};

export type GraphCall = {
  readonly method: string;
  readonly version: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly token: string;
  readonly body: Readonly<Record<string, unknown>>;
};

export type GraphAnswer = {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** What the person before the login dialog does. */
export type LoginAnswer = 'agrees' | 'declines' | 'waits';

/** Everything the double remembers. */
export type GraphWorld = GraphDoubleOptions & {
  readonly calls: GraphCall[];
  readonly messages: GraphCall['body'][];
  /** Messenger profile by page id. */
  readonly profile: Map<string, Record<string, unknown>>;
  /** Subscribed fields by page id. */
  readonly subscriptions: Map<string, readonly string[]>;
  /** `codes`: the address each code was made for. */
  readonly login: { answer: LoginAnswer; readonly codes: Map<string, string> };
  readonly counter: { next: number };
};

export function good(body: unknown): GraphAnswer {
  return { status: 200, body };
}

export function graphError({ code, subcode, status, message }: Exclude<Mishap, string>): GraphAnswer {
  const error = { message: message ?? 'Injected', type: 'OAuthException', code, fbtrace_id: 'double' };
  return {
    status: status ?? 400,
    body: { error: subcode === undefined ? error : { ...error, error_subcode: subcode } },
  };
}
