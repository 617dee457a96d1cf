// Signed tokens by which a site vouches for who its visitor is.

export type IdentityClaims = {
  /** The site's own id of the person. */
  readonly subject: string | null;
  readonly email: string | null;
  readonly name: string | null;
};

export type TokenCheck = {
  /** Any of them may have signed it: during a change of secrets two are live. */
  readonly secrets: readonly string[];
  /** If the token names an audience, it must be this one. */
  readonly audience: string;
  readonly now: number;
};

export interface IdentityTokens {
  /** HS256 and nothing else; with an expiry, and no older than twelve hours. Null for everything that is not genuine. */
  verify(token: string, check: TokenCheck): Promise<IdentityClaims | null>;
}
