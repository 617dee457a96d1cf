// Shows one page of a form at a time, with its progress in words and a way back. Without script all pages stand there.
import { pageWords } from './form-words';

export interface Pages {
  /** Brings the page with this element to the front. */
  show: (inside: Element | null) => void;
  isLast: () => boolean;
  /** The fields of the page that is shown. */
  current: () => Element;
  next: () => void;
}

export interface PageSteps {
  /** Whether the visitor may leave the page; shows what is wrong on it. */
  mayLeave: () => Promise<boolean>;
  onTurn: () => void;
}

export function turnPages(form: HTMLFormElement, { mayLeave, onTurn }: PageSteps): Pages {
  const all = Array.from(form.querySelectorAll<HTMLElement>('[data-page]'));
  const send = form.querySelector<HTMLElement>('.send');
  const submit = send?.querySelector<HTMLButtonElement>('.submit');
  if (all.length < 2 || !send || !submit)
    return { show: () => {}, isLast: () => true, current: () => form, next: () => {} };
  let at = 0;
  const words = pageWords();
  const submitLabel = submit.textContent;
  const back = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'back',
    textContent: words.back,
  });
  const progress = document.createElement('div');
  progress.className = 'progress';
  const line = document.createElement('p');
  const bar = document.createElement('progress');
  bar.setAttribute('aria-hidden', 'true');
  progress.append(line, bar);
  send.prepend(back);
  all[0]?.before(progress);
  back.addEventListener('click', () => turn(before(at)));
  draw();
  return {
    show: (inside) => {
      const to = all.findIndex((page) => inside !== null && page.contains(inside));
      if (to >= 0 && to !== at) turn(to);
    },
    isLast: () => after(at) === null,
    current: () => all[at] ?? form,
    next: () => void mayLeave().then((may) => may && turn(after(at))),
  };

  /** A page whose every field is hidden by conditions is passed over. */
  function isEmpty(page: HTMLElement): boolean {
    const fields = Array.from(page.querySelectorAll<HTMLElement>('[data-field]:not(input)'));
    return fields.length > 0 && fields.every((field) => field.hidden);
  }

  function visible(): number[] {
    return all.flatMap((page, index) => (isEmpty(page) ? [] : [index]));
  }

  function after(from: number): number | null {
    return visible().find((index) => index > from) ?? null;
  }

  function before(from: number): number | null {
    return visible().findLast((index) => index < from) ?? null;
  }

  function turn(to: number | null): void {
    if (to === null) return;
    at = to;
    draw();
    const page = all[at];
    const heading = page?.querySelector<HTMLElement>('.page-title');
    (heading ?? page?.querySelector<HTMLElement>('input, select, textarea'))?.focus();
    window.scrollTo({ top: 0 });
    onTurn();
  }

  function draw(): void {
    const order = visible();
    const place = Math.max(0, order.indexOf(at));
    all.forEach((page, index) => page.toggleAttribute('hidden', index !== at));
    line.textContent = words.step(place + 1, order.length);
    Object.assign(bar, { max: order.length, value: place + 1 });
    back.hidden = place === 0;
    if (submit) submit.textContent = after(at) === null ? submitLabel : words.next;
  }
}
