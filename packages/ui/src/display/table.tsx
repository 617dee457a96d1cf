// Rows of things with the same facts. Put data-row-link on one link in a row and the whole row follows it.
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../theme/class-names';
import { Icon } from '../theme/icon';
import styles from './table.module.css';

export interface TableColumn<Row> {
  key: string;
  title: ReactNode;
  /** Spoken but not seen, for a column of buttons. */
  hideTitle?: boolean;
  align?: 'left' | 'right';
  width?: string;
  sortable?: boolean;
  /** Left out where the table has little room; `very` already where it is not wide. */
  roomy?: boolean | 'very';
  cell: (row: Row) => ReactNode;
}

export interface TableSort {
  key: string;
  direction: 'up' | 'down';
}

export interface TableProps<Row> {
  /** Spoken name of the table. */
  label: string;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: TableSort;
  onSort?: (sort: TableSort) => void;
  selectedKey?: string;
}

export function Table<Row>({ label, columns, rows, rowKey, sort, onSort, selectedKey }: TableProps<Row>) {
  return (
    <div className={styles.room}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={styles.row} data-selected={rowKey(row) === selectedKey || undefined}>
              {columns.map((column) => (
                <td key={column.key} className={cellClass(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadCellProps<Row> {
  column: TableColumn<Row>;
  sort?: TableSort;
  onSort?: (sort: TableSort) => void;
}

function HeadCell<Row>({ column, sort, onSort }: HeadCellProps<Row>) {
  const direction = sort?.key === column.key ? sort.direction : undefined;
  const turned = direction === 'up' ? 'down' : 'up';
  const spoken = direction && (direction === 'up' ? 'ascending' : 'descending');
  const title = column.hideTitle ? <span className={styles.hidden}>{column.title}</span> : column.title;
  return (
    <th scope="col" aria-sort={spoken} className={cellClass(column)} style={{ width: column.width }}>
      {column.sortable && onSort ? (
        <button type="button" className={styles.sort} onClick={() => onSort({ key: column.key, direction: turned })}>
          {title}
          {direction && <Icon of={direction === 'up' ? ArrowUp : ArrowDown} size={12} />}
        </button>
      ) : (
        title
      )}
    </th>
  );
}

function cellClass<Row>(column: TableColumn<Row>): string {
  return classNames(
    column.align === 'right' && styles.right,
    column.roomy && styles.roomy,
    column.roomy === 'very' && styles.veryRoomy,
  );
}
