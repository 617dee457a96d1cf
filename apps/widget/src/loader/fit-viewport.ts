// Keeps the full-screen panel on a phone above the keyboard and the page behind it still.
export function fitViewport(panel: HTMLElement): () => void {
  const view = window.visualViewport;
  if (view === null || !matchMedia('(max-width: 480px), (max-height: 440px)').matches) return () => {};
  const page = document.documentElement.style;
  const before = page.overflow;
  const fit = (): void => {
    panel.style.setProperty('--height', `${view.height}px`);
    panel.style.setProperty('--top', `${view.offsetTop}px`);
  };
  page.overflow = 'hidden';
  fit();
  view.addEventListener('resize', fit);
  view.addEventListener('scroll', fit);
  return () => {
    page.overflow = before;
    view.removeEventListener('resize', fit);
    view.removeEventListener('scroll', fit);
  };
}
