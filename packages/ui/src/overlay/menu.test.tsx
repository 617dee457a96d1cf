// @vitest-environment jsdom
// A menu runs the act that is picked and shows which choices are on.
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Button } from '../controls/button';
import { Menu } from './menu';

afterEach(cleanup);

it('runs the picked act', async () => {
  const remove = vi.fn<() => void>();
  render(
    <Menu
      trigger={<Button>More</Button>}
      entries={[
        { label: 'Show numbers', checked: true, onSelect: () => undefined },
        { kind: 'line' },
        { label: 'Delete', danger: true, onSelect: remove },
      ]}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'More' }));
  const on = await screen.findByRole('menuitemcheckbox', { name: 'Show numbers' });
  expect(on.getAttribute('aria-checked')).toBe('true');
  fireEvent.click(screen.getByRole('menuitem', { name: 'Delete' }));
  expect(remove).toHaveBeenCalledOnce();
});
