import type { ComponentChildren } from 'preact'
import { Euro, Table } from '../../../ui/index.ts'
import { sum } from '../../../values/money.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { ibanShown } from './iban-shown.ts'

/** One payment to look at. */
export type Row = {
  readonly key: string
  readonly payeeId: string
  readonly payeeName: string
  readonly iban: string
  readonly amount: bigint
  /** How many payments it is, where they read the same. */
  readonly payments?: number
  readonly what: ComponentChildren
  readonly state?: ComponentChildren
}

/** Payments to look at, with their total. Accounts are whole for who must compare them. */
export function PaymentsTable({ visit, rows }: { visit: CooperativeVisit; rows: readonly Row[] }) {
  const words = visit.text.payments
  const withState = rows.some(({ state }) => state !== undefined)
  const total = sum(rows.map(({ amount }) => amount))
  return (
    <Table
      caption={words.preview.count(rows.reduce((count, { payments = 1 }) => count + payments, 0))}
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        { key: 'payee', label: words.columns.payee, head: true, cell: (row) => row.payeeName },
        { key: 'what', label: words.columns.what, cell: (row) => row.what },
        { key: 'account', label: words.columns.account, cell: (row) => ibanShown(visit, row.iban) },
        ...(withState ? [{ key: 'state', label: words.columns.state, cell: (row: Row) => row.state }] : []),
        {
          key: 'amount',
          label: words.columns.amount,
          number: true,
          cell: (row) => <Euro amount={row.amount} />,
        },
      ]}
      footer={[
        words.preview.total,
        null,
        null,
        ...(withState ? [null] : []),
        <Euro key="total" amount={total} />,
      ]}
    />
  )
}
