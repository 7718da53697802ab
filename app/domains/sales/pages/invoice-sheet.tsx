import {
  Euro,
  Facts,
  Heading,
  Link,
  Paragraph,
  Table,
  useLanguage,
  useText,
  type Fact,
} from '../../../ui/index.ts'
import {
  formatDay,
  formatEuro,
  formatPercentage,
  formatPeriod,
  formatQuantity,
} from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { Invoice } from '../invoice.ts'
import type { PricedLine } from '../totals.ts'
import { vatRateOn } from '../../books/index.ts'

/** Who, when, for whom: the head of an invoice, as far as it is there. */
export function InvoiceFacts(props: {
  invoice: Invoice
  customerName: string
  memberName: string | undefined
  tradeName: string
  coop: string
  /** Whether the reader may open the customer: the audit committee reads the name alone. */
  mayOpenCustomer: boolean
}) {
  const [language, text] = [useLanguage(), useText().salesPages.invoice]
  const { invoice, coop } = props
  const issued = invoice.state === 'issued' ? invoice : undefined
  const facts: (Fact | false)[] = [
    {
      label: text.customer,
      value: props.mayOpenCustomer ? (
        <Link href={paths.customer(coop, invoice.customerId)}>{props.customerName}</Link>
      ) : (
        props.customerName
      ),
    },
    { label: text.maker, value: props.tradeName },
    props.memberName !== undefined && { label: text.member, value: props.memberName },
    { label: text.worked, value: formatPeriod(invoice.workedFrom, invoice.workedUntil, language) },
    issued !== undefined && { label: text.issued, value: formatDay(issued.issuedOn, language) },
    issued?.dueOn !== undefined && { label: text.due, value: formatDay(issued.dueOn, language) },
    issued?.credits !== undefined && {
      label: text.credits,
      value: <Link href={paths.invoice(coop, issued.credits.id)}>{issued.credits.number}</Link>,
    },
    invoice.reference !== '' && { label: text.reference, value: invoice.reference },
    invoice.note !== '' && { label: text.note, value: invoice.note },
  ]
  return <Facts facts={facts.filter((fact) => fact !== false)} />
}

/** What stands on an invoice, line by line, and what it adds up to. */
export function InvoiceLines({
  invoice,
  level = 2,
}: {
  invoice: Pick<Invoice, 'lines' | 'vat' | 'net' | 'total' | 'pricesIncludeVat' | 'workedUntil'>
  level?: 2 | 3
}) {
  const [language, words] = [useLanguage(), useText()]
  const text = words.salesPages.invoice
  const kor = invoice.vat.every(({ code }) => code === 'kor')
  const rate = ({ vatCode }: PricedLine) => {
    const known =
      invoice.vat.find(({ code }) => code === vatCode)?.rate ?? vatRateOn(vatCode, invoice.workedUntil)
    return words.sales.vatCodes[vatCode]({ rate: formatPercentage(known, language) })
  }
  return (
    <>
      <Heading level={level}>{text.lines}</Heading>
      <Table
        caption={text.lines}
        captionUnseen
        rows={invoice.lines.map((line, at) => ({ ...line, at }))}
        rowKey={({ at }) => String(at)}
        columns={[
          { key: 'what', label: text.description, head: true, cell: (line) => line.description },
          {
            key: 'quantity',
            label: text.quantity,
            number: true,
            cell: (line) => `${formatQuantity(line.quantity, language)} ${line.unit}`.trim(),
          },
          { key: 'price', label: text.price, number: true, cell: (line) => <Euro amount={line.unitPrice} /> },
          ...(kor ? [] : [{ key: 'vat', label: text.vat, cell: rate }]),
          { key: 'amount', label: text.amount, number: true, cell: (line) => <Euro amount={line.amount} /> },
        ]}
      />
      {!kor && <Paragraph quiet>{invoice.pricesIncludeVat ? text.pricesWith : text.pricesWithout}</Paragraph>}
      <InvoiceTotals invoice={invoice} />
    </>
  )
}

function InvoiceTotals({ invoice }: { invoice: Pick<Invoice, 'vat' | 'net' | 'total'> }) {
  const [language, words] = [useLanguage(), useText()]
  const text = words.salesPages.invoice
  const vat = invoice.vat.map(({ code, rate, vat: amount }): Fact => {
    const percentage = formatPercentage(rate, language)
    const label =
      rate > 0 ? text.vatLine({ rate: percentage }) : words.sales.vatCodes[code]({ rate: percentage })
    return { label, value: <Euro amount={amount} />, number: true }
  })
  const total: Fact = {
    label: text.total,
    value: <strong>{formatEuro(invoice.total, language)}</strong>,
    number: true,
  }
  return (
    <Facts facts={[{ label: text.net, value: <Euro amount={invoice.net} />, number: true }, ...vat, total]} />
  )
}

/** Where the money of an issued invoice stands. Empty when there is nothing to tell beyond the total. */
export function InvoiceStanding({ invoice }: { invoice: Invoice }) {
  const text = useText().salesPages.invoice
  if (invoice.state !== 'issued' || invoice.kind !== 'invoice') return null
  const { paid, creditedTotal, writtenOff, open } = invoice
  const fact = (label: string, amount: bigint): Fact => ({
    label,
    value: <Euro amount={amount} />,
    number: true,
  })
  return (
    <Facts
      facts={[
        ...(paid === 0n ? [] : [fact(text.paid, paid)]),
        ...(creditedTotal === 0n ? [] : [fact(text.credited, creditedTotal)]),
        ...(writtenOff === 0n ? [] : [fact(text.writtenOff, writtenOff)]),
        // Beside what is written off, that nothing is open would read as paid.
        ...(open === 0n && writtenOff > 0n
          ? []
          : [open < 0n ? fact(text.toRefund, -open) : fact(text.open, open)]),
      ]}
    />
  )
}
