// Puts answers back into the controls they came from.
import type { Json } from '../read-json';

export function fillValues(form: HTMLFormElement, values: Json): void {
  for (const place of form.querySelectorAll<HTMLElement>('[data-field]:not(input)')) {
    const value = values[place.dataset.field ?? ''];
    if (value === undefined) continue;
    const texts = (Array.isArray(value) ? value : [value]).flatMap((one) =>
      typeof one === 'object' ? [] : [`${one}`],
    );
    const controls = [...place.querySelectorAll('input, select, textarea')];
    const isPair = controls.length === 2 && controls[0] instanceof HTMLSelectElement;
    controls.forEach((control, at) => fill(control, isPair ? texts.slice(at, at + 1) : texts));
  }
}

function fill(control: Element, texts: readonly string[]): void {
  if (control instanceof HTMLInputElement) {
    if (control.type === 'file') return;
    if (control.type === 'checkbox' || control.type === 'radio') control.checked = texts.includes(control.value);
    else control.value = texts[0] ?? '';
  } else if (control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement) {
    control.value = texts[0] ?? '';
  }
}
