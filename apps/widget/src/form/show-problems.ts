// Puts each problem beside its field, sums them up at the top, and moves focus there.
import { pageWords } from './form-words';
import type { FormProblem } from './send-form';

export function showProblems(form: HTMLFormElement, problems: FormProblem[]): void {
  for (const place of form.querySelectorAll<HTMLElement>('[data-field]:not(input)')) {
    mark(place, problems.find(({ field }) => field === place.dataset.field)?.message ?? null);
  }
  const summary = form.querySelector<HTMLElement>('[data-form-summary]');
  if (summary === null) return;
  const heading = document.createElement('h2');
  const list = document.createElement('ul');
  const named = problems.filter(({ field }) => field !== null && field !== '');
  // What is wrong with the whole form is said first, and instead of a count.
  const whole = problems.find(({ field }) => field === null || field === '');
  heading.textContent = !whole ? pageWords().summary(named.length) : whole.message;
  list.append(...named.map((problem) => item(form, problem)));
  summary.replaceChildren(heading, list);
  summary.hidden = problems.length === 0;
  if (problems.length > 0) summary.focus();
}

/** One field alone, e.g. a file that was not taken. */
export function showProblem(place: HTMLElement, message: string | null): void {
  mark(place, message);
}

function mark(place: HTMLElement, message: string | null): void {
  const error = place.querySelector<HTMLElement>('.error');
  place.toggleAttribute('data-invalid', message !== null);
  if (error !== null) {
    error.textContent = message ?? '';
    error.hidden = message === null;
  }
  for (const control of place.querySelectorAll('input, select, textarea')) {
    if (message === null) control.removeAttribute('aria-invalid');
    else control.setAttribute('aria-invalid', 'true');
  }
}

function item(form: HTMLFormElement, { field, message }: FormProblem): HTMLElement {
  const place = form.querySelector<HTMLElement>(`[data-field="${CSS.escape(field ?? '')}"]`);
  const control = place?.querySelector<HTMLElement>('input, select, textarea');
  const label = place?.querySelector('label, legend')?.firstChild?.textContent?.trim();
  const link = document.createElement('a');
  link.href = `#${control?.id ?? ''}`;
  link.textContent = label ? `${label}: ${message}` : message;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    control?.focus();
  });
  const row = document.createElement('li');
  row.append(link);
  return row;
}
