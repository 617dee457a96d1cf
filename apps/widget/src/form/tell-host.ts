// Tells the page around the form what happens in it, under the names that scripts for forms know.
type Happening = 'onFormReady' | 'onFormSubmit' | 'onFormSubmitted';

/** True when the page around has said that it goes on by itself, e.g. to the address after sending. */
export function tellHost(eventName: Happening, form: HTMLFormElement, redirectUrl?: string): boolean {
  if (window.parent === window) return false;
  const id = /\/forms\/([^/]+)\//.exec(form.action)?.[1] ?? '';
  const data = redirectUrl === undefined ? {} : { redirectUrl };
  // No answer goes along: the form cannot know which page embeds it.
  window.parent.postMessage({ parley: 1, type: 'formCallback', eventName, id, data }, '*');
  return redirectUrl !== undefined && new URLSearchParams(location.search).has('host');
}
