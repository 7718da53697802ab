import {
  Button,
  ButtonRow,
  EmptyState,
  Euro,
  FieldRow,
  Form,
  Heading,
  KeyHints,
  Link,
  LinkButton,
  Paragraph,
  Table,
  type Column,
} from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { customersOf, type CustomerInList } from '../customer.db.ts'
import { SearchBox } from './filter-fields.tsx'
import { LongName } from './long-name.tsx'

/** The customers by name: of one's own businesses, for the administration all. */
export async function customerListPage(visit: CooperativeVisit): Promise<Response> {
  const text = visit.text.salesPages.customers
  const search = (visit.url.searchParams.get('zoek') ?? '').trim().slice(0, 100)
  const customers = await visit.read((tx) =>
    customersOf(tx, visit.actor.cooperativeId, search === '' ? {} : { search }),
  )
  const here = paths.customers(visit.cooperative.slug)
  const add = <LinkButton href={paths.newCustomer(visit.cooperative.slug)}>{text.add}</LinkButton>
  if (customers.length === 0 && search === '') {
    return page(visit, {
      title: text.title,
      children: (
        <>
          <Heading level={1}>{text.title}</Heading>
          <EmptyState title={text.emptyTitle} action={add}>
            <p>{text.empty}</p>
          </EmptyState>
        </>
      ),
    })
  }
  return page(visit, {
    title: text.title,
    wide: true,
    children: (
      <>
        <Heading level={1}>{text.title}</Heading>
        <ButtonRow>{add}</ButtonRow>
        <Form action={here} method="get" label={text.search}>
          <FieldRow>
            <SearchBox label={text.search} value={search} />
          </FieldRow>
          <Button look="secondary">{text.show}</Button>
        </Form>
        {customers.length === 0 && <Paragraph>{text.nothingFound}</Paragraph>}
        {customers.length > 0 && (
          <Table
            caption={text.caption}
            captionUnseen
            keyed
            rows={customers}
            rowKey={({ id }) => id}
            columns={columnsFor(visit)}
          />
        )}
        {customers.length > 0 && <KeyHints keys={[]} searches />}
      </>
    ),
  })
}

function columnsFor(visit: CooperativeVisit): Column<CustomerInList>[] {
  const text = visit.text.salesPages.customers
  const office = visit.may('customers.edit')
  return [
    {
      key: 'name',
      label: text.name,
      head: true,
      cell: ({ id, name }) => (
        <Link href={paths.customer(visit.cooperative.slug, id)}>
          <LongName name={name} />
        </Link>
      ),
    },
    { key: 'city', label: text.city, cell: ({ city }) => city },
    ...(office
      ? [{ key: 'business', label: text.business, cell: ({ tradeName }: CustomerInList) => tradeName }]
      : []),
    { key: 'invoices', label: text.invoices, number: true, cell: ({ invoices }) => String(invoices) },
    {
      key: 'open',
      label: text.open,
      number: true,
      cell: ({ open }) => (open === 0n ? null : <Euro amount={open} />),
    },
  ]
}
