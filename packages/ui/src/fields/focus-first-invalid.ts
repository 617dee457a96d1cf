// Brings whoever sent a form with mistakes to the first of them.

/** Call it after the mistakes are set; it waits until they are on the page. */
export function focusFirstInvalid(form: HTMLElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
