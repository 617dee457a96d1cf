// Which addresses may be opened from a message: never script, never data.

/** True for complete http and https addresses. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(url);
}
