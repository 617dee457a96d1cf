// @vitest-environment jsdom
// A table says how it is sorted and turns the order at a press.
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Table, type TableSort } from './table';

afterEach(cleanup);

it('speaks the order and asks for the other one', () => {
  const sorted = vi.fn<(sort: TableSort) => void>();
  render(
    <Table
      label="Flows"
      rows={[{ name: 'First reply' }]}
      rowKey={(row) => row.name}
      columns={[{ key: 'name', title: 'Flow', sortable: true, cell: (row) => row.name }]}
      sort={{ key: 'name', direction: 'down' }}
      onSort={sorted}
    />,
  );
  expect(screen.getByRole('columnheader').getAttribute('aria-sort')).toBe('descending');
  fireEvent.click(screen.getByRole('button', { name: 'Flow' }));
  expect(sorted).toHaveBeenCalledWith({ key: 'name', direction: 'up' });
});
