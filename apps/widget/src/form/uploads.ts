// Files are sent as they are chosen, so that sending the form is quick and a lost connection costs no second upload.
import { readObject, readText } from '../read-json';
import { pageWords } from './form-words';
import { previewHost } from './preview-host';

export interface Upload {
  key: string;
  name: string;
}

const uploads = new WeakMap<HTMLInputElement, Upload[]>();

export function uploadsOf(input: HTMLInputElement): readonly Upload[] {
  return uploads.get(input) ?? [];
}

export interface Uploading {
  action: string;
  /** Proof that a page of this form asks for it. */
  token: () => string | null;
  onProblem: (place: HTMLElement, message: string | null) => void;
  onChange: () => void;
}

/** Takes over a file chooser. */
export function takeUploads(input: HTMLInputElement, { action, token, onProblem, onChange }: Uploading): void {
  const place = input.closest<HTMLElement>('[data-field]');
  if (!place) return;
  const list = document.createElement('ul');
  list.className = 'files';
  input.after(list);
  input.addEventListener('change', () => void take());

  async function take(): Promise<void> {
    const files = Array.from(input.files ?? []);
    input.value = '';
    if (!input.multiple) keep([]);
    for (const file of files) {
      const row = showRow(file.name, null);
      const sent = await upload(file);
      row.remove();
      if ('problem' in sent) {
        onProblem(place as HTMLElement, sent.problem);
        break;
      }
      onProblem(place as HTMLElement, null);
      keep([...uploadsOf(input), sent]);
    }
  }

  async function upload(file: File): Promise<Upload | { problem: string }> {
    // In the editor's preview a file goes nowhere.
    if (previewHost()) return { key: `preview-${file.size}`, name: file.name };
    try {
      const field = encodeURIComponent(place?.dataset.field ?? '');
      const address = `files?field=${field}&name=${encodeURIComponent(file.name)}`;
      const response = await fetch(action.replace(/submissions$/, address), {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', authorization: `Bearer ${token() ?? ''}` },
        body: file,
      });
      const body = readObject(await response.json()) ?? {};
      const key = readText(body, 'key');
      if (response.ok && key) return { key, name: readText(body, 'name') ?? file.name };
      return { problem: readText(readObject(body.error) ?? {}, 'message') ?? pageWords().notSent };
    } catch {
      return { problem: pageWords().notSent };
    }
  }

  function keep(next: Upload[]): void {
    uploads.set(input, next);
    list.replaceChildren(
      ...next.map((one) => showRow(one.name, () => keep(uploadsOf(input).filter((other) => other !== one)))),
    );
    onChange();
  }

  function showRow(name: string, remove: (() => void) | null): HTMLElement {
    const row = document.createElement('li');
    row.append(Object.assign(document.createElement('span'), { textContent: name }));
    if (remove) {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: '×' });
      button.setAttribute('aria-label', pageWords().removeFile(name));
      button.addEventListener('click', () => {
        remove();
        input.focus();
      });
      row.append(button);
    } else row.append(Object.assign(document.createElement('em'), { textContent: pageWords().uploading }));
    list.append(row);
    return row;
  }
}
