import { Badge, EmptyState, Heading, Lead, Link, LinkButton, Table, type Column } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { suppliersOf } from '../supplier.db.ts'
import type { Supplier } from '../supplier.ts'

/** The register of suppliers, by name. */
export async function suppliersPage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.suppliers.register
  const coop = visit.cooperative.slug
  const suppliers = await visit.read((tx) => suppliersOf(tx, visit.cooperative.id))
  const add = visit.may('supplier.edit') ? (
    <LinkButton href={paths.newSupplier(coop)}>{words.new}</LinkButton>
  ) : undefined
  const columns: Column<Supplier>[] = [
    {
      key: 'name',
      label: words.name,
      head: true,
      cell: (one) => <Link href={paths.supplier(coop, one.id)}>{one.name}</Link>,
    },
    {
      key: 'iban',
      label: words.iban,
      cell: (one) => (one.newIban === null ? one.iban : <Badge tone="doubt">{words.toConfirm}</Badge>),
    },
    { key: 'kvk', label: words.kvk, cell: (one) => one.kvk },
    { key: 'vat', label: words.vatNumber, cell: (one) => one.vatNumber },
  ]
  return page(visit, {
    title: words.title,
    wide: true,
    children: (
      <>
        <Link href={paths.supplierInvoices(coop)} roomy>
          {visit.text.suppliers.list.title}
        </Link>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {suppliers.length === 0 ? (
          <EmptyState title={words.emptyTitle} {...(add ? { action: add } : {})}>
            <p>{words.empty}</p>
          </EmptyState>
        ) : (
          <>
            {add && <p>{add}</p>}
            <Table<Supplier>
              caption={words.title}
              captionUnseen
              columns={columns}
              rows={suppliers}
              rowKey={(one) => one.id}
            />
          </>
        )}
      </>
    ),
  })
}
