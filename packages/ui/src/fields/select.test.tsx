// @vitest-environment jsdom
// A select opens by keyboard and hands over the chosen value.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Select } from './select';

afterEach(cleanup);
const options = [
  { value: 'en', label: 'English' },
  { value: 'sv', label: 'Svenska' },
] as const;

it('shows the label of the value and gives the chosen value', async () => {
  const chosen = vi.fn<(value: string) => void>();
  render(<Select label="Language" options={options} value="en" onChange={chosen} />);
  const trigger = screen.getByRole('combobox', { name: 'Language' });
  expect(trigger.textContent).toContain('English');
  fireEvent.click(trigger);
  const offer = await screen.findByRole('option', { name: 'Svenska' });
  fireEvent.mouseMove(offer);
  fireEvent.click(offer);
  await waitFor(() => expect(chosen).toHaveBeenCalledWith('sv'));
});
