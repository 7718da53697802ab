import {
  ButtonRow,
  EmptyState,
  Euro,
  Heading,
  Lead,
  Link,
  LinkButton,
  Stack,
  Table,
  type Column,
} from '../../../ui/index.ts'
import { formatDayShort } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { supplierInvoices, type InvoicesShown, type SupplierInvoice } from '../supplier-invoice.db.ts'
import { SupplierInvoiceState } from './supplier-invoice-state.tsx'

/** What waits for a yes, what is to be paid and what is done, in that order. */
export async function supplierInvoicesPage(visit: CooperativeVisit): Promise<Response> {
  const { id, slug } = visit.cooperative
  const words = visit.text.suppliers.list
  const lists = await visit.read(async (tx) => ({
    waiting: await supplierInvoices(tx, id, 'waiting'),
    open: await supplierInvoices(tx, id, 'open'),
    done: await supplierInvoices(tx, id, 'done'),
  }))
  const none = Object.values(lists).every((list) => list.length === 0)
  const add = visit.may('supplier-invoice.enter') ? (
    <LinkButton href={paths.newSupplierInvoice(slug)}>{words.new}</LinkButton>
  ) : undefined
  return page(visit, {
    title: words.title,
    wide: true,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {!none && (
          <ButtonRow>
            {add}
            <LinkButton href={paths.suppliers(slug)} look="secondary">
              {words.suppliers}
            </LinkButton>
          </ButtonRow>
        )}
        {none && (
          <EmptyState title={words.emptyTitle} {...(add ? { action: add } : {})}>
            <p>{words.empty}</p>
          </EmptyState>
        )}
        <Section visit={visit} show="waiting" invoices={lists.waiting} />
        <Section visit={visit} show="open" invoices={lists.open} />
        <Section visit={visit} show="done" invoices={lists.done} />
      </>
    ),
  })
}

function Section(props: {
  visit: CooperativeVisit
  show: InvoicesShown
  invoices: readonly SupplierInvoice[]
}) {
  const { visit, show, invoices } = props
  if (invoices.length === 0) return null
  const words = visit.text.suppliers.list
  return (
    <Stack gap="small">
      <Heading level={2}>{words[show]}</Heading>
      <Table<SupplierInvoice>
        caption={words[show]}
        captionUnseen
        columns={columnsFor(visit)}
        rows={invoices}
        rowKey={(one) => one.id}
      />
    </Stack>
  )
}

function columnsFor(visit: CooperativeVisit): Column<SupplierInvoice>[] {
  const words = visit.text.suppliers.list
  const coop = visit.cooperative.slug
  return [
    {
      key: 'supplier',
      label: words.supplier,
      head: true,
      cell: (one) => <Link href={paths.supplierInvoice(coop, one.id)}>{one.supplier}</Link>,
    },
    { key: 'number', label: words.number, cell: (one) => one.number },
    { key: 'what', label: words.what, cell: (one) => one.description },
    { key: 'due', label: words.due, cell: (one) => formatDayShort(one.dueOn, visit.language) },
    { key: 'state', label: words.state, cell: (one) => <SupplierInvoiceState visit={visit} invoice={one} /> },
    { key: 'amount', label: words.amount, number: true, cell: (one) => <Euro amount={one.total} /> },
  ]
}
