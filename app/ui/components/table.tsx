import type { ComponentChildren } from 'preact'
import { useText } from '../language.tsx'

/** One column of a table. */
export type Column<Row> = {
  readonly key: string
  readonly label: string
  readonly cell: (row: Row) => ComponentChildren
  /** Numbers are set at the end of the cell, in figures of equal width. */
  readonly number?: boolean
  /** The cell that names the row: the heading of the card on a phone. One column has it. */
  readonly head?: boolean
  /** Only for a screen reader (a column of buttons). */
  readonly labelUnseen?: boolean
  /** Makes the heading a link that sorts; `now` says how it is sorted at the moment. */
  readonly sort?: { readonly href: string; readonly now?: 'ascending' | 'descending' }
}

/**
 * A table on a wide screen, a stack of cards on a phone. The roles are written out because some
 * browsers forget them once a table is laid out as a grid.
 */
export function Table<Row>(props: {
  caption: string
  captionUnseen?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Cells of the total, one for each column; `null` leaves it empty. */
  footer?: readonly ComponentChildren[]
  /** Rows that the keys j, k and the arrows walk through. */
  keyed?: boolean
  /** One line a row on a phone too, instead of a card: for two or three short cells that need no label. */
  lines?: boolean
}) {
  return (
    <div class="table-frame">
      <table class={props.lines ? 'table table--lines' : 'table'} role="table">
        <caption class={props.captionUnseen ? 'unseen' : 'table__caption'}>{props.caption}</caption>
        <thead role="rowgroup" class="table__head">
          <tr role="row">
            {props.columns.map((column) => (
              <HeadCell key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" data-list={props.keyed ? '' : undefined}>
          {props.rows.map((row) => (
            <tr role="row" key={props.rowKey(row)} data-item={props.keyed ? '' : undefined}>
              {props.columns.map((column) => (
                <BodyCell key={column.key} column={column}>
                  {column.cell(row)}
                </BodyCell>
              ))}
            </tr>
          ))}
        </tbody>
        {props.footer && (
          <tfoot role="rowgroup">
            <tr role="row">
              {props.columns.map((column, index) => (
                <BodyCell key={column.key} column={column}>
                  {props.footer?.[index]}
                </BodyCell>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

function HeadCell<Row>(props: { column: Column<Row> }) {
  const text = useText().ui
  const { label, labelUnseen, number, sort } = props.column
  return (
    <th role="columnheader" scope="col" class={number ? 'number' : undefined} aria-sort={sort?.now}>
      {labelUnseen && <span class="unseen">{label}</span>}
      {!labelUnseen && sort === undefined && label}
      {!labelUnseen && sort !== undefined && (
        <a class="table__sort" href={sort.href} title={text.sortBy(label)}>
          {label}
          {sort.now && (
            <svg class="table__arrow" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
              <path d={sort.now === 'ascending' ? 'M5 1l4 7H1z' : 'M5 9L1 2h8z'} />
            </svg>
          )}
        </a>
      )}
    </th>
  )
}

function BodyCell<Row>(props: { column: Column<Row>; children?: ComponentChildren }) {
  const { label, labelUnseen, number, head } = props.column
  const empty = props.children === null || props.children === undefined || props.children === ''
  const classes = [number ? 'number' : '', empty ? 'empty' : ''].filter(Boolean).join(' ') || undefined
  if (head) {
    return (
      <th role="rowheader" scope="row" class={classes}>
        {props.children}
      </th>
    )
  }
  return (
    <td role="cell" class={classes} data-label={labelUnseen ? undefined : label}>
      {props.children}
    </td>
  )
}
