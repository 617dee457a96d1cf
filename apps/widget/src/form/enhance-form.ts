// Makes a server-rendered form quicker: sends it in place and puts errors beside the fields.
import { randomId } from '../random-id';
import { reportHeight } from './report-height';
import { readValues } from './read-values';
import { sendForm } from './send-form';
import { showProblems } from './show-problems';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-parley-form]')) enhance(form);
reportHeight();
focusServerSummary();

function enhance(form: HTMLFormElement): void {
  // One key for one filled-in form: a second try of the same answers is stored once.
  let idempotencyKey = randomId();
  let busy = false;
  form.noValidate = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!busy) void submit();
  });
  form.addEventListener('input', () => {
    if (!busy) idempotencyKey = randomId();
  });

  async function submit(): Promise<void> {
    setBusy(true);
    const answer = await sendForm(form.action, { values: readValues(form), idempotencyKey });
    setBusy(false);
    if (answer.kind === 'problems') return showProblems(form, answer.problems);
    if (answer.kind === 'redirect') return location.assign(answer.url);
    showThanks(form, answer.text);
  }

  function setBusy(now: boolean): void {
    busy = now;
    form.toggleAttribute('aria-busy', now);
    form.querySelector('.submit')?.setAttribute('aria-disabled', String(now));
  }
}

function showThanks(form: HTMLFormElement, text: string): void {
  const thanks = document.createElement('div');
  thanks.className = 'thanks';
  thanks.tabIndex = -1;
  thanks.setAttribute('role', 'status');
  form.replaceWith(thanks);
  // Filled after it stands in the page, so that screen readers announce it.
  for (const block of text.split(/\n{2,}/)) {
    const paragraph = document.createElement('p');
    paragraph.textContent = block;
    thanks.append(paragraph);
  }
  thanks.focus();
}

function focusServerSummary(): void {
  document.querySelector<HTMLElement>('[data-form-summary]:not([hidden])')?.focus();
}
