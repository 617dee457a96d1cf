// Says thanks in place of the form, so that screen readers hear it.
export function showThanks(form: HTMLFormElement, text: string): void {
  const thanks = document.createElement('div');
  thanks.className = 'thanks';
  thanks.tabIndex = -1;
  thanks.setAttribute('role', 'status');
  form.replaceWith(thanks);
  // Filled after it stands in the page, so that it is announced.
  for (const block of text.split(/\n{2,}/)) {
    const paragraph = document.createElement('p');
    paragraph.textContent = block;
    thanks.append(paragraph);
  }
  thanks.focus();
}
