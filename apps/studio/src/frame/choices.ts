// Small choices of a member that stay in this browser: theme, language, width of the rail.

/** What was chosen last, if it is still one of the allowed values. */
export function readChoice<Value extends string>(name: string, allowed: readonly Value[], fallback: Value): Value {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(`parley.${name}`) ?? 'null');
    return allowed.find((value) => value === stored) ?? fallback;
  } catch {
    return fallback;
  }
}

export function writeChoice(name: string, value: string): void {
  try {
    localStorage.setItem(`parley.${name}`, JSON.stringify(value));
  } catch {
    // A browser that stores nothing still shows the choice until the page is closed.
  }
}
