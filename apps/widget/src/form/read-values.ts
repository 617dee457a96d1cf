// Collects what was filled in, with lists only where several answers are possible. What a condition hides is left out.
import { uploadsOf } from './uploads';

export type FormValues = Record<string, string | string[]>;

const along = /^(parley-|website_url$)/;

export function readValues(form: HTMLFormElement): FormValues {
  const values: FormValues = {};
  for (const place of form.querySelectorAll<HTMLElement>('[data-field]:not([hidden])')) {
    const key = place.dataset.field ?? '';
    const value = readField(place);
    if (Array.isArray(value) || value.trim() !== '') values[key] = value;
  }
  return values;
}

/** The answer as it stands: text, or a list where several boxes can be ticked. */
export function readField(place: HTMLElement): string | string[] {
  if (place instanceof HTMLInputElement) return place.value;
  const [first, ...others] = Array.from(
    place.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('input, select, textarea'),
  ).filter(({ name }) => !along.test(name));
  // A country chosen from the list goes before its number.
  const number = others[0];
  if (first instanceof HTMLSelectElement && number)
    return number.value.trim() === '' ? '' : [first.value, number.value];
  if (!(first instanceof HTMLInputElement)) return first?.value ?? '';
  // Files of a page that was shown again stand beside the chooser.
  if (first.type === 'file')
    return [...uploadsOf(first), ...others.map(({ value: key }) => ({ key }))].map(({ key }) => key);
  if (first.type !== 'radio' && first.type !== 'checkbox') return first.value;
  const ticked = [first, ...others].filter((box) => box instanceof HTMLInputElement && box.checked);
  const isGroup = place.tagName === 'FIELDSET' && first.type === 'checkbox';
  return isGroup ? ticked.map(({ value }) => value) : (ticked[0]?.value ?? '');
}

/** A hidden word the page was written with. */
export function wordAlong(form: HTMLFormElement, name: string): string | null {
  return form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value || null;
}
