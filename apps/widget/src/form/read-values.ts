// Collects what was filled in, with lists only where several answers are possible.
export type FormValues = Record<string, string | string[]>;

export function readValues(form: HTMLFormElement): FormValues {
  const values: FormValues = {};
  const many = new Set(Array.from(form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'), ({ name }) => name));
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') continue;
    if (many.has(name)) values[name] = [...listOf(values[name]), value];
    else if (value.trim() !== '') values[name] = value;
  }
  return values;
}

function listOf(value: string | string[] | undefined): string[] {
  return Array.isArray(value) ? value : [];
}
