// @vitest-environment jsdom
// A field names its control and ties help and error to it, whatever the control is.
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Field } from './field';
import { Select } from './select';
import { TextArea } from './text-area';
import { TextField } from './text-field';

afterEach(cleanup);
const still = () => undefined;

it('names a text field and describes it by help', () => {
  render(
    <Field label="Name" help="Shown to your team.">
      <TextField value="Maja" onChange={still} />
    </Field>,
  );
  const input = screen.getByLabelText('Name');
  expect(input).toHaveProperty('value', 'Maja');
  expect(descriptionOf(input)).toContain('Shown to your team.');
  expect(input.getAttribute('aria-invalid')).toBeNull();
});

it('marks the control invalid and describes it by the error', () => {
  render(
    <Field label="Email" error="This address has no @.">
      <TextField value="maja" onChange={still} />
    </Field>,
  );
  const input = screen.getByLabelText('Email');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(descriptionOf(input)).toContain('This address has no @.');
});

it('hands over what is written', () => {
  const written = vi.fn<(value: string) => void>();
  render(
    <Field label="Note">
      <TextArea value="" onChange={(value) => written(value)} />
    </Field>,
  );
  fireEvent.change(screen.getByLabelText('Note'), { target: { value: 'Hello' } });
  expect(written).toHaveBeenCalledExactlyOnceWith('Hello');
});

it('names a select and ties the error to it', () => {
  render(
    <Field label="Font" error="Choose a font.">
      <Select options={[{ value: 'a', label: 'Inter' }]} value="a" onChange={still} />
    </Field>,
  );
  const select = screen.getByRole('combobox', { name: 'Font' });
  expect(select.textContent).toContain('Inter');
  expect(descriptionOf(select)).toContain('Choose a font.');
});

function descriptionOf(element: HTMLElement): string {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ');
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}
