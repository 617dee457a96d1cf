// @vitest-environment jsdom
// A broken part shows its stand-in and comes back when it can be drawn again.
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { ErrorBoundary } from './error-boundary';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('catches, reports and tries again', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const reported = vi.fn<(message: string) => void>();
  let broken = true;
  function Part() {
    if (broken) throw new Error('no list');
    return <p>List</p>;
  }
  render(
    <ErrorBoundary
      onError={(error) => reported(error.message)}
      fallback={(error, retry) => <button onClick={retry}>{error.message}</button>}
    >
      <Part />
    </ErrorBoundary>,
  );
  expect(reported).toHaveBeenCalledWith('no list');
  broken = false;
  fireEvent.click(screen.getByRole('button', { name: 'no list' }));
  expect(screen.getByText('List')).toBeTruthy();
});

it('tries again when its key changes, and leaves sound children alone', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const drawn = vi.fn<() => void>();
  function Part({ broken }: { broken: boolean }) {
    useEffect(() => drawn(), []);
    if (broken) throw new Error('no list');
    return <p>List</p>;
  }
  const page = (path: string, broken: boolean) => (
    <ErrorBoundary resetKey={path} fallback={() => <p>Broken</p>}>
      <Part broken={broken} />
    </ErrorBoundary>
  );
  const { rerender } = render(page('/a', true));
  expect(screen.getByText('Broken')).toBeTruthy();
  rerender(page('/b', false));
  expect(screen.getByText('List')).toBeTruthy();
  rerender(page('/c', false));
  expect(drawn).toHaveBeenCalledOnce();
});
