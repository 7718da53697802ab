import type { Tx } from '../../../platform/database.ts'
import {
  ButtonRow,
  EmptyState,
  Euro,
  Heading,
  KeyHints,
  Link,
  LinkButton,
  Notice,
  Pagination,
  Paragraph,
  Scenes,
  Table,
  type Column,
} from '../../../ui/index.ts'
import { parseDay } from '../../../values/day.ts'
import { formatDayShort } from '../../../values/format.ts'
import { isId } from '../../../values/id.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson, membersOf } from '../../members/index.ts'
import { InvoiceFilterForm } from './invoice-filter.tsx'
import { PAGE_SIZE, LISTS, type InvoiceFilter } from '../invoice-list.ts'
import { invoicesFor, type After, type ListedInvoice } from '../invoice-list.db.ts'
import { LongName } from './long-name.tsx'
import { StatusBadge } from './status.tsx'
import type { Seen } from './invoices-seen.ts'

/** The invoices: a member's own; for the administration and the auditor all, to be searched. */
export async function invoiceListPage(visit: CooperativeVisit): Promise<Response> {
  const office = visit.may('invoices.read')
  const filter = filterOf(visit)
  const { seen, invoices } = await visit.read(async (tx) => {
    const seen = await seenBy(tx, visit, office)
    const own = office ? filter : { ...filter, memberId: seen.self?.id }
    const nobody = !office && !seen.self
    return {
      seen,
      invoices: nobody
        ? []
        : await invoicesFor(tx, visit.actor.cooperativeId, visit.now.today, own, afterOf(visit)),
    }
  })
  const text = visit.text.salesPages
  const filtered =
    Object.values(filter).some((value) => value !== undefined) || visit.url.searchParams.has('na')
  return page(visit, {
    title: text.list.title,
    wide: true,
    children: (
      <>
        {visit.url.searchParams.has('weg') && (
          <Notice tone="done" announce>
            {text.sent.removed}
          </Notice>
        )}
        <Heading level={1}>{text.list.title}</Heading>
        <NewButtons visit={visit} member={seen.self !== undefined} />
        {(office || invoices.length > 0 || filtered) && (
          <InvoiceFilterForm visit={visit} filter={filter} seen={seen} />
        )}
        {invoices.length > 0 && (
          <Invoices visit={visit} invoices={invoices.slice(0, PAGE_SIZE)} seen={seen} />
        )}
        {invoices.length === 0 && filtered && <Paragraph>{text.list.nothingFound}</Paragraph>}
        {invoices.length === 0 && !filtered && <Nothing visit={visit} member={seen.self !== undefined} />}
        <Pagination newer={newestHref(visit)} older={olderHref(visit, invoices)} />
        {invoices.length > 0 && <KeyHints keys={[]} searches={office} />}
      </>
    ),
  })
}

async function seenBy(tx: Tx, visit: CooperativeVisit, office: boolean): Promise<Seen> {
  const { cooperativeId, personId } = visit.actor
  const members = office ? await membersOf(tx, cooperativeId) : []
  const self = office
    ? members.find((one) => one.personId === personId)
    : await memberOfPerson(tx, cooperativeId, personId)
  return { office, self, members }
}

function NewButtons({ visit, member }: { visit: CooperativeVisit; member: boolean }) {
  if (!visit.may('invoice.draft')) return null
  const text = visit.text.salesPages.list
  const href = paths.newInvoice(visit.cooperative.slug)
  return (
    <ButtonRow>
      {member && <LinkButton href={href}>{text.newInvoice}</LinkButton>}
      {visit.may('invoices.draft') && (
        <LinkButton href={`${href}?voor=lid`} look={member ? 'secondary' : 'primary'}>
          {text.newForMember}
        </LinkButton>
      )}
      {visit.may('recurring.read') && (
        <LinkButton href={paths.recurring(visit.cooperative.slug)} look="quiet">
          {visit.text.recurring.list.title}
        </LinkButton>
      )}
      {visit.may('receivables.read') && (
        <LinkButton href={paths.aged(visit.cooperative.slug)} look="quiet">
          {visit.text.salesPages.aged.title}
        </LinkButton>
      )}
    </ButtonRow>
  )
}

function Invoices({
  visit,
  invoices,
  seen,
}: {
  visit: CooperativeVisit
  invoices: readonly ListedInvoice[]
  seen: Seen
}) {
  const text = visit.text.salesPages.list
  const columns: readonly Column<ListedInvoice>[] = [
    {
      key: 'number',
      label: text.number,
      head: true,
      cell: (row) => (
        <Link href={paths.invoice(visit.cooperative.slug, row.id)}>{row.number ?? text.noNumber}</Link>
      ),
    },
    { key: 'customer', label: text.customer, cell: (row) => <LongName name={row.customerName} /> },
    ...(seen.office
      ? [{ key: 'member', label: text.member, cell: (row: ListedInvoice) => row.memberName }]
      : []),
    { key: 'day', label: text.day, cell: (row) => formatDayShort(row.on, visit.language) },
    {
      key: 'state',
      label: text.state,
      cell: (row) => <StatusBadge status={row.status} own={row.memberId === seen.self?.id} />,
    },
    { key: 'total', label: text.total, number: true, cell: (row) => <Euro amount={row.total} /> },
    {
      key: 'open',
      label: text.open,
      number: true,
      cell: (row) => (row.open === 0n ? null : <Euro amount={row.open} />),
    },
  ]
  return (
    <Table
      caption={text.caption}
      captionUnseen
      keyed
      columns={columns}
      rows={invoices}
      rowKey={(row) => row.id}
    />
  )
}

function Nothing({ visit, member }: { visit: CooperativeVisit; member: boolean }) {
  const text = visit.text.salesPages.list
  if (!member) return <Paragraph>{text.emptyOffice}</Paragraph>
  const [write = '', check = '', pot = ''] = text.emptySteps
  return (
    <EmptyState
      title={text.emptyTitle}
      action={<LinkButton href={paths.newInvoice(visit.cooperative.slug)}>{text.emptyAction}</LinkButton>}
    >
      <Scenes
        scenes={[
          { picture: 'write', sentence: write },
          { picture: 'send', sentence: check },
          { picture: 'pot', sentence: pot },
        ]}
      />
    </EmptyState>
  )
}

function filterOf({ url }: CooperativeVisit): InvoiceFilter {
  const asked = (name: string) => url.searchParams.get(name)?.trim() ?? ''
  const id = <Kind extends string>(name: string) => {
    const given = asked(name)
    return isId<Kind>(given) ? given : undefined
  }
  return {
    list: LISTS.find((list) => list === asked('stand')),
    memberId: id<'member'>('lid'),
    customerId: id<'customer'>('klant'),
    search: asked('zoek').slice(0, 100) || undefined,
  }
}

/** `na=<day or moment>_<id>`: what was last on the page before. What was tampered with is ignored. */
function afterOf({ url }: CooperativeVisit): After | undefined {
  const [at = '', id = ''] = (url.searchParams.get('na') ?? '').split('_')
  const [, on = '', time] =
    /^(\d{4}-\d{2}-\d{2})( (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?\+00)?$/.exec(at) ?? []
  if (!isId<'invoice'>(id) || !parseDay(on)) return undefined
  return { at: on + (time ?? ''), id }
}

function olderHref(visit: CooperativeVisit, invoices: readonly ListedInvoice[]): string | undefined {
  const last = invoices.length > PAGE_SIZE ? invoices[PAGE_SIZE - 1] : undefined
  return last && hrefWith(visit, `${last.after.at}_${last.after.id}`)
}

function newestHref(visit: CooperativeVisit): string | undefined {
  return visit.url.searchParams.has('na') ? hrefWith(visit, undefined) : undefined
}

function hrefWith({ url }: CooperativeVisit, after: string | undefined): string {
  const query = new URLSearchParams(url.searchParams)
  query.delete('na')
  if (after !== undefined) query.set('na', after)
  return query.size > 0 ? `${url.pathname}?${query}` : url.pathname
}
