// What every answer says to browsers: guess no types, leak no addresses, run nothing that is not ours.

export const everywhere: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

const nothingElse = "base-uri 'none'; object-src 'none'; form-action 'self'";

/** Monaco writes its colours as inline styles and runs its workers from files of ours. */
export const studioPolicy = `default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; media-src 'self' https:; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'; frame-ancestors 'none'; ${nothingElse}`;

/** For pages that customers put into theirs; `ancestors` says where. */
export function framedPolicy(ancestors: string): string {
  return `default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src * data:; media-src 'self' https:; frame-src https:; connect-src 'self'; frame-ancestors ${ancestors}; ${nothingElse}`;
}

/** A page of ours that carries our own widget, for the studio alone. */
export const previewPolicy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src * data:; frame-src 'self'; connect-src 'self'; frame-ancestors 'self'; ${nothingElse}`;

export const demoPolicy = `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src * data:; frame-ancestors 'none'; ${nothingElse}`;
