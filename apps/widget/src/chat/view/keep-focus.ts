// The choices go away with the answer; focus goes where the visitor is: the field, or the log on touch.
export function keepFocus(from: EventTarget | null): void {
  if (!(from instanceof HTMLElement)) return;
  const target = matchMedia('(pointer: coarse)').matches ? '[data-chat-log]' : '[data-chat-field]';
  document.querySelector<HTMLElement>(target)?.focus();
}
