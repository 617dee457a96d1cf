// An embedded form is as light or dark as the page around it, also when that changes, unless its author decided.
export function followScheme(): void {
  const { classList, dataset } = document.documentElement;
  if (window.parent === window || !classList.contains('embedded')) return;
  tell();
  if (!('follows' in dataset)) return;
  window.addEventListener('message', ({ source, data }) => {
    if (source !== window.parent || typeof data !== 'object' || data === null || data.type !== 'scheme') return;
    if (data.scheme !== 'light' && data.scheme !== 'dark') return;
    dataset.scheme = data.scheme;
    tell();
  });

  /** A frame of another scheme than its page would be painted by the browser. */
  function tell(): void {
    const scheme = dataset.scheme ?? 'visitor';
    window.parent.postMessage({ parley: 1, type: 'scheme', scheme }, '*');
  }
}
