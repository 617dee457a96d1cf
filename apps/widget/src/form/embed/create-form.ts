// One form in a frame that grows with it; what happens in it is told to the page's own functions.
import { readObject, readNumber, readText } from '../../read-json';
import { safeUrl } from '../../safe-url';
import { hostScheme, type Scheme, watchHostScheme } from './host-scheme';

export interface FormOptions {
  formId: string;
  /** An element, or a selector of one. */
  target: Element | string;
  title?: string;
  language?: string;
  /** Left out: as the page around is. */
  scheme?: Scheme;
  /** Filled in beforehand, where the form's author allows it. */
  values?: Record<string, string>;
  onReady?: (form: FormHandle) => void;
  onSubmit?: (form: FormHandle) => void;
  onSubmitted?: (form: FormHandle) => void;
}

export interface FormHandle {
  readonly formId: string;
  readonly frame: HTMLIFrameElement;
  remove: () => void;
}

export function createForm(origin: string, options: FormOptions): FormHandle {
  const { formId, target } = options;
  const place = typeof target === 'string' ? document.querySelector(target) : target;
  if (!place) throw new Error(`Parley: there is no element ${typeof target === 'string' ? target : ''} for the form.`);
  const frame = document.createElement('iframe');
  const scheme = options.scheme ?? hostScheme(place);
  frame.src = addressOf(origin, { ...options, scheme });
  frame.title = options.title ?? 'Form';
  // Of one scheme with what is inside, or browsers paint the frame.
  frame.style.cssText = `display:block;width:100%;height:320px;border:0;color-scheme:${scheme}`;
  const unwatch = options.scheme ? () => {} : watchHostScheme(place, follow);
  const handle: FormHandle = {
    formId,
    frame,
    remove: () => {
      window.removeEventListener('message', listen);
      unwatch();
      frame.remove();
    },
  };
  window.addEventListener('message', listen);
  place.append(frame);
  return handle;

  function follow(next: Scheme): void {
    frame.contentWindow?.postMessage({ parley: 1, type: 'scheme', scheme: next }, origin);
  }

  function listen({ source, origin: from, data }: MessageEvent): void {
    if (source !== frame.contentWindow || from !== origin) return;
    const told = readObject(data) ?? {};
    const height = readNumber(told, 'height');
    if (told.type === 'form-height' && height !== null) frame.style.height = `${height}px`;
    const own = readText(told, 'scheme');
    if (told.type === 'scheme' && own !== null) frame.style.colorScheme = own === 'visitor' ? 'light dark' : own;
    if (told.type === 'formCallback') happen(readText(told, 'eventName'), readObject(told.data) ?? {});
  }

  function happen(eventName: string | null, data: Record<string, unknown>): void {
    if (eventName === 'onFormReady') options.onReady?.(handle);
    if (eventName === 'onFormSubmit') options.onSubmit?.(handle);
    if (eventName !== 'onFormSubmitted') return;
    options.onSubmitted?.(handle);
    const next = safeUrl(readText(data, 'redirectUrl'), origin);
    if (next?.startsWith('http')) location.assign(next);
  }
}

function addressOf(origin: string, { formId, language, scheme, values = {} }: FormOptions): string {
  const along = { embedded: '1', host: '1', ...(scheme && { scheme }), ...(language && { lang: language }) };
  const query = new URLSearchParams({ ...values, ...along });
  return `${origin}/f/${encodeURIComponent(formId)}?${query}`;
}
