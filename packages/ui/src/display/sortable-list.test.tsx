// @vitest-environment jsdom
// A list is put in order with the keyboard alone, and every move is spoken.
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SortableList } from './sortable-list';

const texts = {
  handle: (name: string) => `Move ${name}`,
  instructions: 'Press space to pick up.',
  pickedUp: (name: string, place: number, of: number) => `${name} picked up, ${place} of ${of}`,
  moved: (name: string, place: number, of: number) => `${name} moved to ${place} of ${of}`,
  dropped: (name: string, place: number, of: number) => `${name} dropped at ${place} of ${of}`,
  cancelled: (name: string) => `${name} put back`,
};

// jsdom lays nothing out, so rows get the places a browser would give them.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function place(this: Element) {
    const row = this.closest('li');
    const index = row ? [...(row.parentElement?.children ?? [])].indexOf(row) : 0;
    return new DOMRect(0, index * 32, 200, 32);
  });
  Element.prototype.scrollIntoView = () => undefined;
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('moves a row down by space, arrow, space', async () => {
  const reordered = vi.fn<(items: string[], moved: { from: number; to: number }) => void>();
  render(
    <SortableList
      items={['City', 'Cargo', 'E-bike']}
      itemKey={(item) => item}
      itemName={(item) => item}
      label="Choices"
      texts={texts}
      onReorder={(items, moved) => reordered(items, moved)}
    >
      {(item) => item}
    </SortableList>,
  );
  const handle = screen.getByRole('button', { name: 'Move City' });
  await press(handle, 'Space');
  await waitFor(() => expect(spoken()).toContain('City picked up, 1 of 3'));
  await press(handle, 'ArrowDown');
  await waitFor(() => expect(spoken()).toContain('City moved to 2 of 3'));
  await press(handle, 'Space');
  await waitFor(() => expect(reordered).toHaveBeenCalledWith(['Cargo', 'City', 'E-bike'], { from: 0, to: 1 }));
});

async function press(element: HTMLElement, code: string): Promise<void> {
  await act(async () => {
    fireEvent.keyDown(element, { code, key: code === 'Space' ? ' ' : code });
    // The sensor starts listening to the document one task after the first press.
    await new Promise((done) => setTimeout(done, 20));
  });
}

function spoken(): string {
  return document.querySelector('[aria-live="assertive"]')?.textContent ?? '';
}
