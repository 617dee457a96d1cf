// @vitest-environment jsdom
// The line between content and panel moves by arrow keys, within its limits.
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { SplitPane } from './split-pane';

afterEach(cleanup);

it('widens and narrows the panel by keyboard and stops at the limits', () => {
  const sized = vi.fn<(size: number) => void>();
  render(
    <SplitPane panel="Panel" defaultSize={360} min={350} max={380} onSizeChange={sized} label="Width of the panel">
      Content
    </SplitPane>,
  );
  const line = screen.getByRole('separator', { name: 'Width of the panel' });
  fireEvent.keyDown(line, { key: 'ArrowLeft' });
  expect(line.getAttribute('aria-valuenow')).toBe('376');
  fireEvent.keyDown(line, { key: 'ArrowLeft' });
  expect(line.getAttribute('aria-valuenow')).toBe('380');
  for (let press = 0; press < 3; press += 1) fireEvent.keyDown(line, { key: 'ArrowRight' });
  expect(sized).toHaveBeenLastCalledWith(350);
});
