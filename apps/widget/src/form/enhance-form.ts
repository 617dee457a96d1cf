// Makes a server-rendered form quicker: pages, conditions, files as they are chosen, sending in place.
import { randomId } from '../random-id';
import { watchConditions } from './conditions';
import { knowVisitor } from './known-visitor';
import { tellHost } from './tell-host';
import { turnPages } from './pages';
import { prepareWork } from './prepare-work';
import { readValues, wordAlong } from './read-values';
import { followScheme } from './follow-scheme';
import { reportHeight } from './report-height';
import { keepDraft } from './keep-draft';
import { checkForm, type FormProblem, sendForm } from './send-form';
import { showProblem, showProblems } from './show-problems';
import { showThanks } from './show-thanks';
import { takeUploads } from './uploads';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-parley-form]')) enhance(form);
reportHeight();
followScheme();
document.querySelector<HTMLElement>('[data-form-summary]:not([hidden])')?.focus();

function enhance(form: HTMLFormElement): void {
  // One key for one filled-in form: a second try of the same answers is stored once.
  let idempotencyKey = randomId();
  let token = wordAlong(form, 'parley-token');
  let busy = false;
  const language = wordAlong(form, 'parley-language');
  const conditions = watchConditions(form);
  const visitor = knowVisitor(form, { onKnown: conditions.know });
  const work = prepareWork(form);
  const pages = turnPages(form, { mayLeave, onTurn: () => draft.keep() });
  const draft = keepDraft(form, { language, onFilled: conditions.refresh });
  form.noValidate = true;
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=file]'))
    takeUploads(input, { action: form.action, token: () => token, onProblem: showProblem, onChange: changed });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (busy) return;
    if (pages.isLast()) void submit();
    else pages.next();
  });
  form.addEventListener('input', changed);
  tellHost('onFormReady', form);

  function changed(): void {
    if (!busy) idempotencyKey = randomId();
    work.begin();
    draft.keepSoon();
  }

  function body() {
    return { values: readValues(form), ...visitor.along(), ...(language && { language }) };
  }

  async function mayLeave(): Promise<boolean> {
    setBusy(true);
    const page = pages.current();
    const problems = (await checkForm(form.action, body())).filter(({ field }) => placeOf(field, page) !== null);
    setBusy(false);
    showProblems(form, problems);
    return problems.length === 0;
  }

  async function submit(again = false): Promise<void> {
    setBusy(true);
    tellHost('onFormSubmit', form);
    const [proof] = await Promise.all([work.done(), atLeast(leastAge)]);
    const along = { ...(token && { token }), ...(proof && { work: proof }), ...draft.along() };
    const answer = await sendForm(form.action, { ...body(), ...along, ...(!token && { idempotencyKey }) });
    setBusy(false);
    if (answer.kind === 'stale') {
      token = answer.token;
      work.again();
      if (!again) return submit(true);
      return fail([{ field: null, message: answer.message }]);
    }
    if (answer.kind === 'problems') return fail(answer.problems);
    visitor.remember(answer.visitor);
    draft.forget();
    if (tellHost('onFormSubmitted', form, answer.kind === 'redirect' ? answer.url : undefined)) return;
    if (answer.kind === 'redirect') return location.assign(answer.url);
    showThanks(form, answer.text);
  }

  function fail(problems: FormProblem[]): void {
    pages.show(placeOf(problems.find(({ field }) => placeOf(field, form))?.field ?? null, form));
    showProblems(form, problems);
  }

  function setBusy(now: boolean): void {
    busy = now;
    form.toggleAttribute('aria-busy', now);
    form.querySelector('.submit')?.setAttribute('aria-disabled', String(now));
  }
}

// The server holds whoever is quicker for a program; a browser that fills in by itself is not.
const leastAge = 2_200;

function atLeast(age: number): Promise<void> {
  return new Promise((done) => setTimeout(done, Math.max(0, age - performance.now())));
}

function placeOf(field: string | null, inside: Element): Element | null {
  return field === null ? null : inside.querySelector(`[data-field="${CSS.escape(field)}"]`);
}
