// Shows and hides fields as answers change, by the very rules the server checks again.
import { type Conditional, type ShowWhen, shownFields } from '@parley/forms/logic';
import { pageWords } from './form-words';
import { readField } from './read-values';

interface Place extends Conditional {
  place: HTMLElement;
}

export interface Conditions {
  refresh: () => void;
  /** Keys of fields that are known already and not asked again. */
  know: (answered: ReadonlySet<string>) => void;
}

export function watchConditions(form: HTMLFormElement): Conditions {
  let answered: ReadonlySet<string> = new Set();
  const { today } = form.dataset;
  const places = Array.from(form.querySelectorAll<HTMLElement>('[data-field]'), placeOf);
  if (!places.some(({ showWhen, once, queued }) => showWhen || once || queued))
    return { refresh: () => {}, know: () => {} };
  const voice = document.createElement('p');
  voice.className = 'unseen';
  voice.setAttribute('aria-live', 'polite');
  form.append(voice);
  const refresh = (quiet = false): void => {
    const shown = new Set(shownFields(places, { answerOf: ({ place }) => readField(place), answered, today }));
    for (const one of places) {
      const show = shown.has(one);
      if (show && one.place.hidden && !quiet) voice.textContent = pageWords().shown(labelOf(one.place));
      if (one.place.tagName !== 'INPUT') one.place.hidden = !show;
    }
  };
  refresh(true);
  form.addEventListener('input', () => refresh());
  return {
    refresh: () => refresh(true),
    know: (next) => {
      answered = next;
      refresh(true);
    },
  };
}

function placeOf(place: HTMLElement): Place {
  const { field = '', id = field, when } = place.dataset;
  return {
    place,
    id,
    key: field,
    kind: place.classList.contains('block') ? 'text' : 'single-line',
    once: 'once' in place.dataset,
    queued: 'queued' in place.dataset,
    ...(when && { showWhen: conditionOf(when) }),
  };
}

/** Written by our own server into the page. */
function conditionOf(json: string): ShowWhen {
  const condition: ShowWhen = JSON.parse(json);
  return condition;
}

function labelOf(place: HTMLElement): string {
  return place.querySelector('label, legend, h2, p')?.textContent?.trim() ?? '';
}
