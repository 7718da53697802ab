import { Euro, Heading, KeyHints, Lead, Link, Paragraph, Table, type Column } from '../../../ui/index.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { sum } from '../../../values/money.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { agedReceivables, writtenOffNow, type Aged, type AgedCustomer } from '../receivables.db.ts'
import { refundsDue, type Refund } from '../refunds.db.ts'
import { disputedAmong } from './home.db.ts'

/** How long past its day to pay something is open, in the columns of the table. */
const AGES = ['notDue', 'upTo30', 'upTo60', 'upTo90', 'over90'] as const

/** What customers still owe today, by how late it is: the largest first, with the sum below. */
export async function agedPage(visit: CooperativeVisit): Promise<Response> {
  const text = visit.text.salesPages.aged
  const { cooperativeId } = visit.actor
  const { today } = visit.now
  const { all, customers, disputed, refunds, writtenOff } = await visit.read(async (tx) => ({
    ...(await agedReceivables(tx, cooperativeId, today)),
    disputed: await disputedAmong(tx, cooperativeId),
    refunds: await refundsDue(tx, cooperativeId),
    writtenOff: await writtenOffNow(tx, cooperativeId),
  }))
  return page(visit, {
    title: text.title,
    wide: true,
    children: (
      <>
        <Link href={paths.invoices(visit.cooperative.slug)} roomy>
          {visit.text.salesPages.invoice.back}
        </Link>
        <Heading level={1}>{text.title}</Heading>
        <Lead>{text.lead({ day: formatDay(visit.now.today, visit.language) })}</Lead>
        {customers.length === 0 && <Paragraph>{text.nothing}</Paragraph>}
        {customers.length > 0 && (
          <Table
            caption={text.caption}
            captionUnseen
            keyed
            rows={customers}
            rowKey={({ customerId }) => customerId}
            columns={columnsOf(visit)}
            footer={[text.together, ...amountsOf(all)]}
          />
        )}
        {disputed.count > 0 && (
          <Paragraph>
            {text.disputed({ count: disputed.count, amount: formatEuro(disputed.open, visit.language) })}
          </Paragraph>
        )}
        {writtenOff.count > 0 && (
          <Paragraph>
            {text.writtenOff({
              count: writtenOff.count,
              amount: formatEuro(writtenOff.amount, visit.language),
            })}{' '}
            <Link href={`${paths.invoices(visit.cooperative.slug)}?stand=written-off`}>
              {visit.text.salesPages.list.states['written-off']}
            </Link>
          </Paragraph>
        )}
        {refunds.length > 0 && <Refunds visit={visit} refunds={refunds} />}
        {customers.length > 0 && <KeyHints keys={[]} />}
      </>
    ),
  })
}

/** Who gets money back, and for which invoice. */
function Refunds({ visit, refunds }: { visit: CooperativeVisit; refunds: readonly Refund[] }) {
  const text = visit.text.salesPages.aged
  const coop = visit.cooperative.slug
  return (
    <Table
      caption={text.owed}
      rows={refunds}
      rowKey={({ customerId }) => customerId}
      columns={[
        { key: 'customer', label: text.customer, head: true, cell: ({ customerName }) => customerName },
        {
          key: 'invoices',
          label: text.owedInvoices,
          cell: ({ invoices }) =>
            invoices.map(({ invoiceId, number }) => (
              <Link key={invoiceId} href={paths.invoice(coop, invoiceId)} roomy>
                {number}
              </Link>
            )),
        },
        {
          key: 'amount',
          label: text.owedAmount,
          number: true,
          cell: ({ amount }) => <Euro amount={amount} />,
        },
      ]}
      footer={[text.together, '', <Euro key="all" amount={sum(refunds.map(({ amount }) => amount))} />]}
    />
  )
}

function columnsOf(visit: CooperativeVisit): Column<AgedCustomer>[] {
  const text = visit.text.salesPages.aged
  const invoices = paths.invoices(visit.cooperative.slug)
  return [
    {
      key: 'customer',
      label: text.customer,
      head: true,
      cell: ({ customerId, customerName }) => (
        <Link href={`${invoices}?klant=${customerId}&stand=open`}>{customerName}</Link>
      ),
    },
    ...AGES.map((age): Column<AgedCustomer> => ({
      key: age,
      label: text.ages[age],
      number: true,
      cell: (row) => (row[age] === 0n ? null : <Euro amount={row[age]} />),
    })),
    { key: 'total', label: text.total, number: true, cell: ({ total }) => <Euro amount={total} /> },
  ]
}

function amountsOf(aged: Aged) {
  return [...AGES, 'total' as const].map((age) => <Euro key={age} amount={aged[age]} />)
}
