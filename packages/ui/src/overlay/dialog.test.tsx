// @vitest-environment jsdom
// A dialog takes the focus, closes by Escape and gives the focus back.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { Button } from '../controls/button';
import { TextField } from '../fields/text-field';
import { ConfirmDialog } from './confirm-dialog';
import { Dialog } from './dialog';

afterEach(cleanup);

function Example() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>New form</Button>
      <Dialog open={open} onOpenChange={setOpen} title="New form" closeLabel="Close">
        <TextField label="Name" value="" onChange={() => undefined} />
      </Dialog>
    </>
  );
}

it('puts the focus into its first field, not on the way out', async () => {
  render(<Example />);
  fireEvent.click(screen.getByRole('button', { name: 'New form' }));
  expect(await screen.findByRole('dialog', { name: 'New form' })).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Name')));
});

it('closes by Escape and gives the focus back to what opened it', async () => {
  render(<Example />);
  const opener = screen.getByRole('button', { name: 'New form' });
  opener.focus();
  fireEvent.click(opener);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Name')));
  fireEvent.keyDown(screen.getByLabelText('Name'), { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(opener));
});

it('asks once with the name of the thing, and starts on the safe answer', async () => {
  const confirmed = vi.fn<() => void>();
  render(
    <ConfirmDialog
      open
      onOpenChange={() => undefined}
      title="Delete First reply?"
      confirmText="Delete flow"
      cancelText="Keep it"
      onConfirm={confirmed}
    >
      Its versions go away.
    </ConfirmDialog>,
  );
  expect(await screen.findByRole('alertdialog', { name: 'Delete First reply?' })).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Keep it'));
  fireEvent.click(screen.getByRole('button', { name: 'Delete flow' }));
  expect(confirmed).toHaveBeenCalledOnce();
});
