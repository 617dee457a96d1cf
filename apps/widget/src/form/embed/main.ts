// For other sites: puts a form where the script's target is, and offers `Parley.forms.create` to their own scripts.
import { createForm, type FormHandle, type FormOptions } from './create-form';

declare global {
  interface Window {
    Parley?: { forms?: { create: (options: FormOptions) => FormHandle } };
  }
}

const scripts = Array.from(document.querySelectorAll<HTMLScriptElement>('script[data-form]'));
const origin = new URL(scripts.find(({ src }) => src !== '')?.src ?? location.href).origin;

// A page may load the script several times, once for each form.
// The chat may stand there already, as a function that must stay one.
window.Parley = Object.assign(window.Parley ?? {}, {
  forms: { create: (options: FormOptions) => createForm(origin, options) },
});
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', placeAll);
else placeAll();

function placeAll(): void {
  for (const script of scripts) {
    const formId = script.dataset.form;
    if (!formId || 'placed' in script.dataset) continue;
    script.dataset.placed = '';
    const target = document.createElement('div');
    const wanted = script.dataset.target;
    (wanted ? document.querySelector(wanted) : null)?.append(target);
    if (!target.isConnected) script.after(target);
    createForm(origin, { formId, target, ...(script.dataset.title && { title: script.dataset.title }) });
  }
}
