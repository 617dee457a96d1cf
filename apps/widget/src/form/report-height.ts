// Tells an embedding page how tall the form is, so that its iframe needs no scrollbar.
export function reportHeight(): void {
  if (window.parent === window) return;
  const tell = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    // A height is no secret, and the form cannot know which page embeds it.
    window.parent.postMessage({ parley: 1, type: 'form-height', height }, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
  tell();
}
